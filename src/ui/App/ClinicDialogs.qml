import QtQuick
import QtQuick.Templates as T
import Unknot.ViewModels
import Unknot.App

/// The sheet that is handed over, the programme that was opened, and dropping one on the window.
Item {
    id: root

    required property AppViewModel app
    property bool handing: root.app.clinic.handover.open
    property bool choosing: root.app.clinic.choosing
    property bool offered: root.app.clinic.programme.state !== ProgrammeViewModel.None
    /// A session and its ratings are not to be disturbed.
    readonly property bool disturbing: root.app.screen === AppViewModel.Session
                                       || root.app.screen === AppViewModel.Summary
    readonly property bool asked: root.offered && !root.disturbing

    /// The keyboard is the page's again.
    signal closed()

    onHandingChanged: if (root.handing) {
        root.show("qrc:/qt/qml/Unknot/Routines/HandoverDialog.qml", {viewModel: root.app.clinic.handover});
    }
    onChoosingChanged: if (root.choosing) {
        root.show("qrc:/qt/qml/Unknot/Routines/AddToRoutineDialog.qml", {clinic: root.app.clinic});
    }
    onAskedChanged: root.ask()
    Component.onCompleted: root.ask()

    function ask(): void {
        if (!root.asked)
            return;
        root.show("qrc:/qt/qml/Unknot/App/ProgrammeDialog.qml", {viewModel: root.app.clinic.programme});
    }
    /// From its file, which the start need not read.
    function show(file: string, properties: var): void { // as createObject takes them
        const dialog = Qt.createComponent(file).createObject(root, properties) as T.Popup;
        dialog.closed.connect(() => {
            dialog.destroy();
            root.closed();
        });
        dialog.open();
    }

    DropArea {
        anchors.fill: parent
        onEntered: drag => drag.accepted = drag.hasUrls
        onDropped: drop => {
            if (drop.hasUrls && !root.offered)
                root.app.openFile(drop.urls[0].toString());
        }
    }
}
