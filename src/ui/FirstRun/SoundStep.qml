import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Before the first session: can you hear it from the floor?
ColumnLayout {
    id: root

    required property SoundViewModel viewModel

    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        type: AppText.Head
        text: qsTr("Can you hear it from the floor?")
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.round(720 * Theme.textScale)
        type: AppText.BodyLarge
        color: Theme.inkSoft
        text: qsTr("A voice and tones guide you, so you need not look. Every spoken line is on the screen as well. "
                   + "You can change all of this in Settings.")
    }
    Card {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.round(720 * Theme.textScale)

        SoundCheckPanel {
            anchors.left: parent.left
            anchors.right: parent.right
            viewModel: root.viewModel
        }
    }
}
