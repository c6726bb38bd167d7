import QtQuick
import Unknot.Theme

/// Makes its page when it is first shown. A page comes in with a short fade and rise. (A Loader would not do:
/// on Qt 6.4 it cannot make a bound component.)
FocusScope {
    id: root

    property bool current: false
    /// Whether the page stays when another one is up.
    property bool keep: true
    property Component page
    /// Instead of `page`: the page's file, which is not even read before it is shown, so that only the first
    /// page costs the first frame anything.
    property url source
    /// Reads the file while nothing else is to do, so that the first visit does not wait for it.
    property bool early: false
    property Component read: null
    property var properties: ({}) // of the page, by their names, when it comes from a file
    property Item item: null
    /// Whose page this is. Somebody else gets another page: nothing of this one stays.
    property QtObject owner: null
    /// The page that is there from the start does not fade in.
    property bool started: false
    property bool renewing: false

    function update(): void {
        if (root.renewing)
            return;
        if (root.current && root.item === null) {
            root.item = root.make();
        } else if (!root.current && !root.keep && root.item !== null) {
            root.item.destroy();
            root.item = null;
        }
    }
    function make(): Item {
        if (root.page !== null)
            return root.page.createObject(root) as Item;
        const file = root.read?.status === Component.Ready ? root.read : Qt.createComponent(root.source);
        const item = file.createObject(root, root.properties) as Item;
        item.anchors.fill = root;
        return item;
    }
    function readAhead(): void {
        root.read = Qt.createComponent(root.source, Component.Asynchronous);
    }
    function renew(): void {
        if (!root.started)
            return;
        if (root.item !== null)
            root.item.destroy();
        root.item = null;
        root.renewing = true;
        renewal.restart();
    }
    /// Only an item that is enabled can take the keyboard.
    function enter(): void {
        if (!root.enabled || root.item === null)
            return;
        root.item.forceActiveFocus();
        if (root.started && Theme.panel > 0)
            entry.restart();
    }
    /// Tab from the page as a whole leads into it. (Qt would begin at the window's first control.)
    function step(forward: bool): void {
        const next = root.nextItemInFocusChain(forward);
        next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Keys.onTabPressed: root.step(true)
    Keys.onBacktabPressed: root.step(false)
    visible: root.current
    enabled: root.current
    focus: root.current
    transform: Translate { id: rise }
    Component.onCompleted: {
        root.update();
        root.started = true;
    }
    onCurrentChanged: root.update()
    onOwnerChanged: root.renew()
    onEnabledChanged: root.enter()
    onItemChanged: root.enter()

    SequentialAnimation {
        running: root.early && root.read === null && root.item === null

        PauseAnimation { duration: 1000 }
        ScriptAction { script: root.readAhead() }
    }
    /// A turn of the event loop later: by then everything that is bound to the owner has followed.
    SequentialAnimation {
        id: renewal

        PauseAnimation { duration: 1 }
        ScriptAction {
            script: {
                root.renewing = false;
                root.update();
            }
        }
    }
    ParallelAnimation {
        id: entry

        NumberAnimation {
            target: root
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.panel
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: rise
            property: "y"
            from: Theme.panelRise
            to: 0
            duration: Theme.panel
            easing.type: Easing.OutCubic
        }
    }
}
