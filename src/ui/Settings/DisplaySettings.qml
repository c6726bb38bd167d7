import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Settings

SettingsCard {
    id: root

    required property SettingsViewModel viewModel

    title: qsTr("Display")

    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Distance to the screen")
        hint: qsTr("Sets how big the session timer is")

        SegmentedControl {
            name: qsTr("Distance to the screen")
            model: [qsTr("1.5 m"), qsTr("2 m"), qsTr("3 m")]
            currentIndex: root.viewModel.distance
            onPicked: index => root.viewModel.distance = index
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Screen size")
        hint: root.viewModel.screenHint

        TextButton {
            visible: root.viewModel.screenCorrected
            text: qsTr("Detect")
            onClicked: root.viewModel.useDetectedScreen()
        }
        Stepper {
            name: qsTr("Screen size")
            text: root.viewModel.screenText
            onStepped: by => root.viewModel.stepScreen(by)
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Theme")

        SegmentedControl {
            objectName: "theme"
            name: qsTr("Theme")
            model: [qsTr("System"), qsTr("Light"), qsTr("Dark")]
            currentIndex: root.viewModel.theme
            onPicked: index => root.viewModel.theme = index
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Text size")

        SegmentedControl {
            name: qsTr("Text size")
            model: [qsTr("100%"), qsTr("125%"), qsTr("150%")]
            currentIndex: root.viewModel.textSize
            onPicked: index => root.viewModel.textSize = index
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Figure")

        LookPicker {
            look: root.viewModel.look
            onPicked: look => root.viewModel.look = look
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Reduce motion")
        hint: qsTr("The figure and pacer move in steps")

        Switch {
            text: qsTr("Reduce motion")
            checked: root.viewModel.reduceMotion
            onToggled: root.viewModel.reduceMotion = checked
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Show keys on buttons")
        hint: qsTr("F1 shows all keys")
        divider: false

        Switch {
            objectName: "keyHints"
            text: qsTr("Show keys on buttons")
            checked: root.viewModel.keyHints
            onToggled: root.viewModel.keyHints = checked
        }
    }
}
