import QtQuick
import Unknot.ViewModels
import Unknot.Components

/// "End session?" with Keep going as the answer that Enter and Esc give.
AppDialog {
    id: root

    required property SessionViewModel viewModel
    property bool ending: false

    title: qsTr("End session?")
    message: qsTr("What you have done so far is kept.")
    onOpened: {
        root.ending = false;
        keep.forceActiveFocus(Qt.TabFocusReason);
    }
    onClosed: {
        if (!root.ending)
            root.viewModel.keepGoing();
    }

    // A window's own keys rest while a dialog is open.
    Shortcut {
        sequences: [".", "Toggle Media Play/Pause", "Media Play"]
        enabled: root.opened
        autoRepeat: false
        onActivated: root.close()
    }

    buttons: [
        PrimaryButton {
            id: keep

            text: qsTr("Keep going")
            onClicked: root.close()
        },
        SecondaryButton {
            text: qsTr("End session")
            onClicked: {
                root.ending = true;
                root.close();
                root.viewModel.endSession();
            }
        }
    ]
}
