import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Settings

SettingsCard {
    id: root

    required property SettingsViewModel viewModel

    title: qsTr("Session")

    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Stroke pace")
        hint: root.viewModel.ownPace ? qsTr("2 to 4 seconds each way") : qsTr("The same for all techniques")

        TextButton {
            visible: !root.viewModel.ownPace
            text: qsTr("Usual pace")
            onClicked: root.viewModel.useOwnPace()
        }
        Slider {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "pace"
            name: qsTr("Stroke pace")
            valueText: root.viewModel.strokeText
            from: 2
            to: 4
            stepSize: 0.5
            value: root.viewModel.strokeSeconds
            onMoved: root.viewModel.strokeSeconds = value
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(48 * Theme.textScale)
            text: root.viewModel.strokeText
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Full screen in a session")
        hint: qsTr("The timer is easier to read from the floor")

        Switch {
            text: qsTr("Full screen in a session")
            checked: root.viewModel.fullScreenSession
            onToggled: root.viewModel.fullScreenSession = checked
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Your roller")
        hint: root.viewModel.rollerText
        divider: false

        SecondaryButton {
            text: qsTr("Change")
            Accessible.name: qsTr("Change your roller")
            onClicked: root.viewModel.changeRoller()
        }
    }
}
