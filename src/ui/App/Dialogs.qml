import QtQuick
import QtQuick.Templates as T
import QtQuick.Window

/// Dialogs over the window, one at a time: what is asked for while one is open comes after it.
Item {
    id: root

    property T.Popup current: null
    /// The current one, also while it closes.
    property T.Popup newest: null
    property string currentFile
    property Item owner: null
    /// What had the keyboard before the first of a row of dialogs; only that one would give it back by itself.
    property Item before: null
    property bool inRow: false
    property var waiting: [] // requests, as ask() makes them

    /// The owner's dialog: the keyboard is the page's again.
    signal closed()

    /// From its file, which the start need not read. `wanted` tells when its turn comes whether it still is.
    function ask(file: string, properties: var, owner: Item, wanted: var): void { // as createObject takes them; a function
        const there = root.current !== null && root.current.visible && root.currentFile === file;
        if (there || root.waiting.some(request => request.file === file))
            return;
        root.waiting.push({file: file, properties: properties, owner: owner, wanted: wanted});
        root.next();
    }
    function next(): void {
        while (root.current === null && root.waiting.length > 0) {
            const request = root.waiting.shift();
            if (request.wanted())
                root.open(request);
        }
        if (root.current === null && root.inRow) {
            root.inRow = false;
            root.before?.forceActiveFocus();
        }
    }
    function open(request: var): void { // see ask()
        const dialog = Qt.createComponent(request.file).createObject(request.owner, request.properties) as T.Popup;
        if (!root.inRow)
            root.before = root.Window.activeFocusItem;
        root.current = dialog;
        root.newest = dialog;
        root.owner = request.owner;
        root.currentFile = request.file;
        dialog.closed.connect(() => {
            // The window may be going, and its dialogs with it.
            if (!root)
                return;
            root.current = null;
            root.inRow = root.inRow || root.waiting.length > 0;
            dialog.destroy();
            root.closed();
            // Not before this one has given the keyboard back.
            Qt.callLater(root.next);
        });
        dialog.open();
    }
}
