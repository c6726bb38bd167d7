import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// The few things at the top: side, timer, second screen, keys, close; and that nothing is written down.
Column {
    id: root

    required property PresentViewModel viewModel
    property bool secondPossible: false
    property bool secondOpen: false

    signal secondToggled()
    signal keysAsked()

    spacing: 0

    Row {
        anchors.right: parent.right
        spacing: 0

        TextButton {
            visible: root.viewModel.oneSided
            ink: Theme.ink
            takesSpace: false
            iconName: "reload"
            text: qsTr("Other side")
            labelVisible: !Theme.compact
            keyHint: "L"
            onClicked: root.viewModel.switchSide()
        }
        TextButton {
            objectName: "secondScreen"
            visible: root.secondPossible
            ink: Theme.ink
            takesSpace: false
            iconName: "present"
            text: root.secondOpen ? qsTr("Take back the second screen") : qsTr("Patient's screen")
            keyHint: "D"
            onClicked: root.secondToggled()
        }
        TextButton {
            objectName: "zones"
            ink: root.viewModel.zones ? Theme.error : Theme.ink
            takesSpace: false
            iconName: "warning"
            text: qsTr("Do not roll")
            labelVisible: !Theme.compact
            keyHint: "Z"
            onClicked: root.viewModel.zones = !root.viewModel.zones
        }
        TextButton {
            ink: Theme.ink
            takesSpace: false
            iconName: "clock"
            text: root.viewModel.timerShown ? qsTr("Hide timer") : qsTr("Show timer")
            labelVisible: !Theme.compact
            keyHint: "C"
            onClicked: root.viewModel.timerShown = !root.viewModel.timerShown
        }
        TextButton {
            ink: Theme.ink
            takesSpace: false
            iconName: "keyboard"
            text: qsTr("Keys")
            labelVisible: !Theme.compact
            keyHint: "?"
            onClicked: root.keysAsked()
        }
        TextButton {
            objectName: "presentClose"
            ink: Theme.ink
            takesSpace: false
            iconName: "close"
            text: qsTr("Close")
            keyHint: "Esc"
            onClicked: root.viewModel.close()
        }
    }
    AppText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        type: AppText.Caption
        text: qsTr("Showing only. Nothing is written down.")
        wrapMode: Text.NoWrap
    }
}
