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
        label: qsTr("Time to get ready")
        hint: root.viewModel.ownGetReady ? qsTr("Before each step and each side") : qsTr("The same for all routines")

        TextButton {
            visible: !root.viewModel.ownGetReady
            text: qsTr("Usual time")
            onClicked: root.viewModel.useOwnGetReady()
        }
        Stepper {
            objectName: "getReady"
            name: qsTr("Time to get ready")
            text: root.viewModel.getReadyText
            canDecrease: root.viewModel.canShortenGetReady
            canIncrease: root.viewModel.canLengthenGetReady
            onStepped: by => root.viewModel.stepGetReady(by)
        }
    }
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
            width: Math.max(Math.round(48 * Theme.textScale), implicitWidth)
            text: root.viewModel.strokeText
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignRight
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("First side")
        hint: qsTr("In turn: the other one each session")

        SegmentedControl {
            objectName: "firstSide"
            name: qsTr("First side")
            model: [qsTr("In turn"), qsTr("Left"), qsTr("Right")]
            currentIndex: root.viewModel.firstSide
            onPicked: index => root.viewModel.firstSide = index
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Rate tension")
        hint: root.viewModel.rateTension ? qsTr("Before and after rolling")
                                         : qsTr("Not asked. History and advice need ratings.")

        Switch {
            objectName: "rateTension"
            text: qsTr("Rate tension before and after")
            checked: root.viewModel.rateTension
            onToggled: root.viewModel.rateTension = checked
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Keep the screen awake")
        hint: qsTr("While a session runs")

        Switch {
            objectName: "keepAwake"
            text: qsTr("Keep the screen awake")
            checked: root.viewModel.keepAwake
            onToggled: root.viewModel.keepAwake = checked
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
