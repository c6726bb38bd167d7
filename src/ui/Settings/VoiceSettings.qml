pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Settings

SettingsCard {
    id: root

    required property SoundViewModel viewModel

    title: qsTr("Voice and sound")

    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Voice")
        hint: qsTr("What is said during a session")

        SegmentedControl {
            objectName: "voice"
            name: qsTr("Voice")
            model: [qsTr("Off"), qsTr("Short"), qsTr("Full")]
            currentIndex: root.viewModel.voice
            onPicked: index => root.viewModel.voice = index
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Spoken by")
        hint: qsTr("A program on this computer")

        Stepper {
            objectName: "program"
            name: qsTr("Spoken by")
            text: root.viewModel.programText
            canDecrease: root.viewModel.canChooseProgram
            canIncrease: root.viewModel.canChooseProgram
            onStepped: by => root.viewModel.stepProgram(by)
        }
    }
    SettingRow {
        Layout.fillWidth: true
        visible: root.viewModel.canChooseVoice
        label: qsTr("Whose voice")

        Stepper {
            name: qsTr("Whose voice")
            text: root.viewModel.voiceText
            onStepped: by => root.viewModel.stepVoice(by)
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Speed")
        hint: qsTr("Words a minute")

        Slider {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "rate"
            name: qsTr("Speed")
            valueText: String(root.viewModel.rate)
            from: 120
            to: 200
            stepSize: 10
            value: root.viewModel.rate
            onMoved: root.viewModel.rate = value
        }
        Amount { text: String(root.viewModel.rate) }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Voice volume")

        Volume {
            objectName: "voiceVolume"
            name: qsTr("Voice volume")
            value: root.viewModel.voiceVolume
            onMoved: root.viewModel.voiceVolume = value
        }
        Amount { text: qsTr("%1%").arg(Math.round(root.viewModel.voiceVolume * 100)) }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Tones")
        hint: qsTr("One low tone for left, two higher ones for right")

        Switch {
            objectName: "tones"
            text: qsTr("Tones")
            checked: root.viewModel.tones
            onToggled: root.viewModel.tones = checked
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Tone volume")

        Volume {
            name: qsTr("Tone volume")
            value: root.viewModel.toneVolume
            onMoved: root.viewModel.toneVolume = value
        }
        Amount { text: qsTr("%1%").arg(Math.round(root.viewModel.toneVolume * 100)) }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Stroke metronome")
        hint: qsTr("A soft tone at every turn")

        Switch {
            text: qsTr("Stroke metronome")
            checked: root.viewModel.metronome
            onToggled: root.viewModel.metronome = checked
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Sound comes earlier by")
        hint: qsTr("For a Bluetooth headset that is late")

        Slider {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "lead"
            name: qsTr("Sound comes earlier by")
            valueText: qsTr("%1 ms").arg(root.viewModel.lead)
            from: 0
            to: 500
            stepSize: 50
            value: root.viewModel.lead
            onMoved: root.viewModel.lead = value
        }
        Amount { text: qsTr("%1 ms").arg(root.viewModel.lead) }
    }
    SoundCheckPanel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        Layout.bottomMargin: Theme.space3
        viewModel: root.viewModel
    }

    component Volume: Slider {
        id: volume

        anchors.verticalCenter: parent.verticalCenter
        valueText: qsTr("%1%").arg(Math.round(volume.value * 100))
        stepSize: 0.05
    }
    component Amount: AppText {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(56 * Theme.textScale)
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignRight
    }
}
