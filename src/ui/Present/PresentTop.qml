import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// The few things at the top: side, timer, second screen, keys, close; and that nothing is written down.
Column {
    id: root

    required property PresentViewModel viewModel
    required property PatientScreen screen
    /// Width that there is for all of it, and what is shown beside it.
    property real room: 1280
    readonly property bool terse: root.room < 1100 * Theme.textScale
    signal keysAsked()

    /// Large text in a narrow window: icons alone, the keys are in the list of keys.
    readonly property bool crowded: Theme.compact && Theme.textScale > 1.2

    spacing: 0

    Row {
        id: row

        anchors.right: parent.right
        spacing: 0

        TextButton {
            visible: root.viewModel.oneSided
            ink: Theme.ink
            takesSpace: false
            iconName: "reload"
            text: qsTr("Other side")
            labelVisible: !root.terse
            keyHint: root.crowded ? "" : "L"
            onClicked: root.viewModel.switchSide()
        }
        TextButton {
            objectName: "secondScreen"
            ink: Theme.ink
            takesSpace: false
            iconName: "present"
            text: root.screen.text
            labelVisible: !root.terse
            keyHint: root.crowded ? "" : "D"
            onClicked: root.screen.toggle()
        }
        TextButton {
            objectName: "chooseScreen"
            visible: root.screen.open && root.screen.choice
            ink: Theme.ink
            takesSpace: false
            iconName: "more"
            labelVisible: false
            text: qsTr("Another screen")
            onClicked: root.screen.choose()
        }
        TextButton {
            objectName: "zones"
            ink: root.viewModel.zones ? Theme.error : Theme.ink
            takesSpace: false
            iconName: "warning"
            text: qsTr("Do not roll")
            labelVisible: !root.terse
            keyHint: root.crowded ? "" : "Z"
            onClicked: root.viewModel.zones = !root.viewModel.zones
        }
        TextButton {
            ink: Theme.ink
            takesSpace: false
            iconName: "clock"
            text: root.viewModel.timerShown ? qsTr("Hide timer") : qsTr("Show timer")
            labelVisible: !root.terse
            keyHint: root.crowded ? "" : "C"
            onClicked: root.viewModel.timerShown = !root.viewModel.timerShown
        }
        TextButton {
            ink: Theme.ink
            takesSpace: false
            iconName: "keyboard"
            text: qsTr("Keys")
            labelVisible: !root.terse
            keyHint: root.crowded ? "" : "?"
            onClicked: root.keysAsked()
        }
        TextButton {
            objectName: "presentClose"
            ink: Theme.ink
            takesSpace: false
            iconName: "close"
            text: qsTr("Close")
            labelVisible: !root.crowded
            keyHint: "Esc"
            onClicked: root.viewModel.close()
        }
    }
    AppText {
        objectName: "notWritten"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        width: Math.min(implicitWidth, row.width - Theme.space2)
        type: AppText.Caption
        horizontalAlignment: Text.AlignRight
        text: qsTr("Showing only. Nothing is written down.")
    }
}
