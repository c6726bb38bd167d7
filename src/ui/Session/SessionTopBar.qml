import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// End, what runs and where it is, and on the right what is seldom needed.
RowLayout {
    id: root

    property string routine
    property string stepText
    property bool rehearsal: false
    property bool demonstration: false
    property bool fullScreen: false
    property bool canHurt: false
    property bool voiceOn: true
    property bool canLieDown: false
    /// Keys, long words and the line between leave when they would not fit otherwise.
    property bool crowded: false
    property string screenText

    signal endAsked()
    signal hurtsAsked()
    signal voiceToggled()
    signal floorViewAsked()
    signal screenAsked()
    signal fullScreenToggled()

    spacing: Theme.space3

    TextButton {
        Layout.leftMargin: -leftPadding
        text: qsTr("End")
        iconName: "close"
        keyHint: root.crowded ? "" : qsTr("Esc")
        ink: Theme.inkSoft
        takesSpace: false
        onClicked: root.endAsked()
    }
    Rectangle {
        Layout.preferredWidth: Theme.line
        Layout.preferredHeight: 24
        visible: !root.crowded
        color: Theme.outline
    }
    AppText {
        Layout.leftMargin: Theme.space1
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        type: root.crowded ? AppText.Body : AppText.BodyLarge
        text: root.routine
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    AppText {
        type: root.crowded ? AppText.Body : AppText.BodyLarge
        color: Theme.inkSoft
        text: root.demonstration ? qsTr("%1, demonstration").arg(root.stepText) : root.rehearsal ? qsTr("%1, rehearsal").arg(root.stepText) : root.stepText
        wrapMode: Text.NoWrap
    }
    Item { Layout.fillWidth: true }
    TextButton {
        visible: root.canHurt
        text: qsTr("It hurts")
        iconName: "stop"
        keyHint: root.crowded ? "" : "X"
        ink: Theme.inkSoft
        takesSpace: false
        onClicked: root.hurtsAsked()
    }
    TextButton {
        labelVisible: !Theme.compact && !root.crowded
        text: root.voiceOn ? qsTr("Voice on") : qsTr("Voice off")
        iconName: root.voiceOn ? "voice" : "voice-off"
        keyHint: root.crowded ? "" : "V"
        ink: Theme.inkSoft
        takesSpace: false
        onClicked: root.voiceToggled()
    }
    TextButton {
        objectName: "floorViewButton"
        visible: root.canLieDown
        labelVisible: Theme.wide && !root.crowded
        text: qsTr("Floor view")
        Accessible.description: qsTr("Side, time and cue fill the window, to be read lying down")
        iconName: "floor"
        keyHint: root.crowded ? "" : "L"
        ink: Theme.inkSoft
        takesSpace: false
        onClicked: root.floorViewAsked()
    }
    TextButton {
        objectName: "patientScreenButton"
        labelVisible: Theme.wide && !root.crowded
        text: root.screenText
        iconName: "present"
        keyHint: root.crowded ? "" : "D"
        ink: Theme.inkSoft
        takesSpace: false
        onClicked: root.screenAsked()
    }
    TextButton {
        Layout.rightMargin: -rightPadding
        labelVisible: !root.crowded
        text: root.fullScreen ? qsTr("Leave full screen") : Theme.compact ? qsTr("Full") : qsTr("Full screen")
        Accessible.name: root.fullScreen ? qsTr("Leave full screen") : qsTr("Full screen")
        iconName: root.fullScreen ? "fullscreen-exit" : "fullscreen"
        keyHint: root.crowded ? "" : "F"
        ink: Theme.inkSoft
        takesSpace: false
        onClicked: root.fullScreenToggled()
    }
}
