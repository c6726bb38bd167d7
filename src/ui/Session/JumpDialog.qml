import QtQuick
import Unknot.ViewModels
import Unknot.Components

/// "Go to this step?" The session waits for the answer.
AppDialog {
    id: root

    required property StepJump viewModel

    title: qsTr("Go to this step?")
    message: root.viewModel.words
    onOpened: go.forceActiveFocus(Qt.TabFocusReason)
    onClosed: root.viewModel.stay()

    buttons: [
        PrimaryButton {
            id: go

            text: qsTr("Go to this step")
            onClicked: root.viewModel.go()
        },
        SecondaryButton {
            text: qsTr("Stay here")
            onClicked: root.close()
        }
    ]
}
