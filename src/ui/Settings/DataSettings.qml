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

    function askFile(title: string, message: string, verb: string, ending: string, then: var): void { // a function
        const sheet = fileSheet.createObject(root, {title: title, message: message, verb: verb,
                                                    proposal: root.personal.proposed(ending)}) as FileSheet;
        sheet.chosen.connect(then);
        sheet.open();
    }
    function exportAll(): void {
        root.askFile(qsTr("Export everything"), qsTr("All sessions with every event, as JSON. Import reads it."),
                     qsTr("Export"), "json", file => root.personal.exportJson(file));
    }

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
            onClicked: root.askFile(qsTr("Export a table"), qsTr("One row for each step, as CSV."), qsTr("Export"),
                                    "csv", file => root.personal.exportCsv(file))
        }
        SecondaryButton {
            objectName: "exportJson"
            text: qsTr("Everything")
            enabled: !root.personal.busy
            Accessible.name: qsTr("Export everything as JSON")
            onClicked: root.exportAll()
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
            onClicked: root.askFile(qsTr("Import an export"), qsTr("Sessions that are there already stay as they are."),
                                    qsTr("Import"), "json", file => root.personal.importJson(file))
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
            onClicked: root.askFile(qsTr("Back up"), qsTr("The whole log as one file."), qsTr("Back up"), "sqlite",
                                    file => root.personal.backUp(file))
        }
        SecondaryButton {
            objectName: "restore"
            text: qsTr("Restore")
            enabled: !root.personal.busy
            onClicked: root.askFile(qsTr("Restore a backup"),
                                    qsTr("It is checked first. The log as it is now is kept beside the new one."),
                                    qsTr("Restore"), "sqlite", file => root.personal.restore(file))
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
    InfoNote {
        objectName: "dataDone"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space3
        visible: message.length > 0
        message: root.personal.done
    }
    ErrorPanel {
        objectName: "dataProblem"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space3
        visible: message.length > 0
        title: qsTr("This could not be done")
        message: root.personal.problem
    }
    Component {
        id: fileSheet

        FileSheet {
            onClosed: destroy()
        }
    }
    Component {
        id: deleteSheet

        DeleteSheet {
            onConfirmed: root.personal.deleteAll()
            onExportAsked: root.exportAll()
            onClosed: destroy()
        }
    }
}
