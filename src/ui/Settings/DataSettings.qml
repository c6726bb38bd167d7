import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Settings

SettingsCard {
    id: root

    required property SettingsViewModel viewModel

    signal folderAsked()

    title: qsTr("Your data")
    remark: qsTr("Stays on this computer. No account.")

    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Safety answers")
        hint: root.viewModel.safetyText

        SecondaryButton {
            text: qsTr("Review")
            Accessible.name: qsTr("Review the safety answers")
            onClicked: root.viewModel.reviewSafety()
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Folder")
        hint: root.viewModel.folder.path
        divider: false

        SecondaryButton {
            objectName: "otherFolder"
            text: qsTr("Change")
            Accessible.name: qsTr("Change the folder of your data")
            onClicked: root.folderAsked()
        }
    }
}
