pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Settings

SettingsCard {
    id: root

    required property SettingsViewModel viewModel
    required property DataViewModel personal

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

        SecondaryButton {
            objectName: "otherFolder"
            text: qsTr("Change")
            Accessible.name: qsTr("Change the folder of your data")
            onClicked: root.folderAsked()
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Export")
        hint: qsTr("A table with one row a step, or everything.")

        SecondaryButton {
            objectName: "exportCsv"
            text: qsTr("Table")
            enabled: !root.personal.busy
            Accessible.name: qsTr("Export a table as CSV")
            onClicked: files.exportTable()
        }
        SecondaryButton {
            objectName: "exportJson"
            text: qsTr("Everything")
            enabled: !root.personal.busy
            Accessible.name: qsTr("Export everything as JSON")
            onClicked: files.exportAll()
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Import")
        hint: qsTr("Adds the sessions of an export that are not there yet.")

        SecondaryButton {
            objectName: "import"
            text: qsTr("Import")
            enabled: !root.personal.busy
            onClicked: files.importAll()
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Backup")
        hint: qsTr("One is made each week; the last four are kept in the folder above.")

        SecondaryButton {
            objectName: "backUp"
            text: qsTr("Back up")
            enabled: !root.personal.busy
            onClicked: files.backUp()
        }
        SecondaryButton {
            objectName: "restore"
            text: qsTr("Restore")
            enabled: !root.personal.busy
            onClicked: files.restore()
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Delete")
        hint: qsTr("Every session, backup, setting and answer.")
        divider: false

        SecondaryButton {
            objectName: "deleteAll"
            text: qsTr("Delete all my data")
            destructive: true
            enabled: !root.personal.busy
            onClicked: (deleteSheet.createObject(root) as DeleteSheet).open()
        }
    }
    DataMessages {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space3
        personal: root.personal
    }
    DataFiles {
        id: files

        personal: root.personal
    }
    Component {
        id: deleteSheet

        DeleteSheet {
            onConfirmed: root.personal.deleteAll()
            onExportAsked: files.exportAll()
            onClosed: destroy()
        }
    }
}
