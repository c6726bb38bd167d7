import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Plays what a session will play, with its captions, and says in words what is missing.
ColumnLayout {
    id: root

    required property SoundViewModel viewModel

    spacing: Theme.space3
    onVisibleChanged: {
        if (!visible && root.viewModel)
            root.viewModel.check.stop();
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        SecondaryButton {
            objectName: "testSound"
            text: root.viewModel.check.running ? qsTr("Stop") : qsTr("Test")
            Accessible.name: root.viewModel.check.running ? qsTr("Stop the test") : qsTr("Test voice and tones")
            iconName: root.viewModel.check.running ? "close" : "voice"
            onClicked: {
                if (root.viewModel.check.running)
                    root.viewModel.check.stop();
                else
                    root.viewModel.check.start();
            }
        }
        AppText {
            objectName: "testCaption"
            Layout.fillWidth: true
            Layout.minimumHeight: 2 * Theme.bodyLargeLeading
            verticalAlignment: Text.AlignVCenter
            type: AppText.BodyLarge
            font.weight: root.viewModel.check.running ? Font.DemiBold : Font.Normal
            color: root.viewModel.check.running ? Theme.ink : Theme.inkSoft
            text: root.viewModel.check.running ? root.viewModel.check.caption
                                               : qsTr("You hear the voice, then the tones for left, right and done.")
        }
    }
    Notice {
        objectName: "soundLacks"
        Layout.fillWidth: true
        visible: root.viewModel.lacks.length > 0
        message: root.viewModel.lacks
    }
}
