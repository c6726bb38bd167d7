import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What needs a word before the suggestion, the most pressing first.
ColumnLayout {
    id: root

    required property TodayViewModel viewModel

    spacing: Theme.space3

    AdviceBanner {
        Layout.fillWidth: true
        visible: title.length > 0
        title: root.viewModel.safetyTitle
        message: root.viewModel.safetyText

        SecondaryButton {
            objectName: "answerSafety"
            text: root.viewModel.safetyAction
            onClicked: root.viewModel.answerSafety()
        }
    }
    InfoNote {
        Layout.fillWidth: true
        visible: title.length > 0
        iconName: "clock"
        title: root.viewModel.cutOffTitle
        message: root.viewModel.cutOffText

        TonalButton {
            objectName: "goOn"
            visible: root.viewModel.cutOffResumable
            text: qsTr("Go on")
            Accessible.name: root.viewModel.cutOffTitle
            onClicked: root.viewModel.resumeCutOff()
        }
        SecondaryButton {
            objectName: "closeCutOff"
            text: qsTr("Close it as it is")
            onClicked: root.viewModel.closeCutOff()
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: title.length > 0
        iconName: root.viewModel.logLosesData ? "warning" : "info"
        fill: root.viewModel.logLosesData ? Theme.errorTint : Theme.sunken
        edge: root.viewModel.logLosesData ? Theme.errorLine : Theme.outline
        iconInk: root.viewModel.logLosesData ? Theme.error : Theme.inkSoft
        title: root.viewModel.logTitle
        message: root.viewModel.logText

        SecondaryButton {
            objectName: "seeFolder"
            visible: root.viewModel.logLosesData
            text: qsTr("See settings")
            onClicked: root.viewModel.showSettings()
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: title.length > 0
        iconName: "warning"
        fill: Theme.errorTint
        edge: Theme.errorLine
        iconInk: Theme.error
        title: root.viewModel.contentTitle
        message: root.viewModel.contentText

        SecondaryButton {
            text: qsTr("See techniques")
            onClicked: root.viewModel.showTechniques()
        }
    }
}
