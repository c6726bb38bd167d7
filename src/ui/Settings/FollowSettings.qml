import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Settings

/// How a session is followed without sound, and without a hand.
SettingsCard {
    id: root

    required property SoundViewModel viewModel

    title: qsTr("Without sound or hands")

    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Captions")
        hint: qsTr("What is said, on the screen")

        Switch {
            objectName: "captions"
            text: qsTr("Captions")
            checked: root.viewModel.captions
            onToggled: root.viewModel.captions = checked
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Light at the edge")
        hint: qsTr("Marks the coming side and the end, slowly")

        Switch {
            objectName: "edgeLight"
            text: qsTr("Light at the edge")
            checked: root.viewModel.edgeLight
            onToggled: root.viewModel.edgeLight = checked
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Ratings go on by themselves")
        hint: qsTr("An unanswered question is left, never guessed")
        divider: root.viewModel.rateByEar

        Switch {
            objectName: "rateByEar"
            text: qsTr("Ratings go on by themselves")
            checked: root.viewModel.rateByEar
            onToggled: root.viewModel.rateByEar = checked
        }
    }
    SettingRow {
        Layout.fillWidth: true
        visible: root.viewModel.rateByEar
        label: qsTr("Time to answer")
        divider: false

        Stepper {
            name: qsTr("Time to answer")
            text: qsTr("%n second(s)", "", root.viewModel.answerWithin)
            canDecrease: root.viewModel.answerWithin > 10
            canIncrease: root.viewModel.answerWithin < 120
            onStepped: by => root.viewModel.stepAnswerWithin(by)
        }
    }
}
