import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Why the session waits although nobody paused it.
FocusScope {
    id: root

    required property SessionViewModel viewModel

    readonly property bool open: root.viewModel.status.notice.length > 0

    visible: root.open
    onOpenChanged: {
        if (root.open)
            resume.forceActiveFocus(Qt.TabFocusReason);
    }
    Component.onCompleted: {
        if (root.open)
            resume.forceActiveFocus(Qt.TabFocusReason);
    }
    Accessible.role: Accessible.Dialog
    Accessible.name: root.viewModel.status.notice

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea { anchors.fill: parent }
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space5, Math.round(480 * Theme.textScale))
        edge: Theme.outlineStrong

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.space4

            AppText {
                Layout.fillWidth: true
                type: AppText.Title
                text: root.viewModel.status.notice
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space3

                PrimaryButton {
                    id: resume

                    large: true
                    text: qsTr("Resume")
                    iconName: "play"
                    keyHint: qsTr("Space")
                    onClicked: root.viewModel.resume()
                }
                SecondaryButton {
                    large: true
                    text: qsTr("End session")
                    onClicked: root.viewModel.endSession()
                }
            }
        }
    }
}
