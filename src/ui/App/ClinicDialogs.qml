import QtQuick
import Unknot.ViewModels
import Unknot.App

/// The sheet that is handed over, and the programme that was opened.
Item {
    id: root

    required property AppViewModel app
    required property Dialogs dialogs
    property bool handing: root.app.clinic.handover.open
    property bool choosing: root.app.clinic.choosing
    property bool offered: root.app.clinic.programme.state !== ProgrammeViewModel.None
    /// A session, its ratings and a patient who is shown something are not to be disturbed.
    readonly property bool disturbing: root.app.screen === AppViewModel.Session
                                       || root.app.screen === AppViewModel.Summary || root.app.clinic.presenting
    readonly property bool asked: root.offered && !root.disturbing

    /// The keyboard is the page's again.
    signal closed()

    onHandingChanged: if (root.handing) {
        root.dialogs.ask("qrc:/qt/qml/Unknot/Routines/HandoverDialog.qml", {viewModel: root.app.clinic.handover}, root,
                         () => root.handing);
    }
    onChoosingChanged: if (root.choosing) {
        root.dialogs.ask("qrc:/qt/qml/Unknot/Routines/AddToRoutineDialog.qml", {clinic: root.app.clinic}, root,
                         () => root.choosing);
    }
    onAskedChanged: root.ask()
    Component.onCompleted: root.ask()

    function ask(): void {
        if (!root.asked)
            return;
        root.dialogs.ask("qrc:/qt/qml/Unknot/App/ProgrammeDialog.qml", {viewModel: root.app.clinic.programme}, root,
                         () => root.asked);
    }

    Connections {
        target: root.dialogs

        function onClosed(): void {
            if (root.dialogs.owner === root)
                root.closed();
        }
    }
}
