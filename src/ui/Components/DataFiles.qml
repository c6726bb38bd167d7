pragma ComponentBehavior: Bound

import QtQuick
import Unknot.ViewModels
import Unknot.Components

/// Asks for the files that a person's data go to or come from, and hands them on. Shows nothing by itself.
Item {
    id: root

    required property DataViewModel personal

    visible: false

    function ask(title: string, message: string, verb: string, ending: string, saving: bool): FileSheet {
        const filters = {csv: qsTr("Tables (*.csv)"), json: qsTr("Exports (*.json)"), sqlite: qsTr("Backups (*.sqlite)")};
        const sheet = fileSheet.createObject(root, {title: title, message: message, verb: verb, saving: saving,
                                                    nameFilter: filters[ending],
                                                    proposal: root.personal.proposed(ending)}) as FileSheet;
        sheet.open();
        return sheet;
    }
    /// A table or everything: asks which.
    function exportEither(): void {
        (exportDialog.createObject(root) as AppDialog).open();
    }
    function exportTable(): void {
        root.ask(qsTr("Export a table"), qsTr("One row for each step, as CSV."), qsTr("Export"), "csv",
                 true).chosen.connect(file => root.personal.exportCsv(file));
    }
    function exportAll(): void {
        root.ask(qsTr("Export everything"), qsTr("All sessions with every event, as JSON. Import reads it."),
                 qsTr("Export"), "json", true).chosen.connect(file => root.personal.exportJson(file));
    }
    function importAll(): void {
        root.ask(qsTr("Import an export"), qsTr("Sessions that are there already stay as they are."), qsTr("Import"),
                 "json", false).chosen.connect(file => root.personal.importJson(file));
    }
    function backUp(): void {
        root.ask(qsTr("Back up"), qsTr("The whole log as one file."), qsTr("Back up"), "sqlite",
                 true).chosen.connect(file => root.personal.backUp(file));
    }
    function restore(): void {
        root.ask(qsTr("Restore a backup"), qsTr("It is checked first. The log as it is now is kept beside the new one."),
                 qsTr("Restore"), "sqlite", false).chosen.connect(file => root.personal.restore(file));
    }

    Component {
        id: fileSheet

        FileSheet {
            onClosed: destroy()
        }
    }
    Component {
        id: exportDialog

        AppDialog {
            id: either

            objectName: "exportDialog"
            title: qsTr("Export")
            message: qsTr("A table with one row a step, or everything.")
            onClosed: destroy()

            buttons: [
                PrimaryButton {
                    objectName: "table"
                    text: qsTr("Table")
                    focus: true
                    Accessible.name: qsTr("Export a table as CSV")
                    onClicked: {
                        either.close();
                        root.exportTable();
                    }
                },
                SecondaryButton {
                    objectName: "everything"
                    text: qsTr("Everything")
                    Accessible.name: qsTr("Export everything as JSON")
                    onClicked: {
                        either.close();
                        root.exportAll();
                    }
                },
                TextButton {
                    text: qsTr("Cancel")
                    onClicked: either.close()
                }
            ]
        }
    }
}
