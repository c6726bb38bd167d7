pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Settings

/// Several people on one computer: who they are, somebody more, somebody less, and a session for nobody.
SettingsCard {
    id: root

    required property PeopleViewModel people

    function askName(id: string, name: string): void {
        (nameSheet.createObject(root, {people: root.people, personId: id, present: name}) as PersonSheet).open();
    }
    function remove(id: string, name: string): void {
        (removeSheet.createObject(root, {people: root.people, personId: id, person: name}) as RemoveSheet).open();
    }
    function askExport(id: string, name: string): void {
        const sheet = fileSheet.createObject(root, {title: qsTr("Export the sessions of %1").arg(name),
            message: qsTr("All sessions with every event, as JSON. Import reads it."), verb: qsTr("Export"),
            proposal: root.people.proposed(name)}) as FileSheet;
        sheet.chosen.connect(file => root.people.exportLog(id, file));
        sheet.open();
    }

    title: qsTr("People")
    remark: qsTr("Each has a log and settings of their own.")

    Repeater {
        model: root.people.several ? root.people.rows : null

        PersonRow {
            Layout.fillWidth: true
            busy: root.people.busy
            onUsed: root.people.use(personId)
            onRenamed: root.askName(personId, name)
            onRemoved: root.remove(personId, name)
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Somebody else")
        hint: qsTr("A name or initials. Who is rolling is chosen on Today.")

        SecondaryButton {
            objectName: "addPerson"
            text: qsTr("Add a person")
            enabled: !root.people.busy
            onClicked: root.askName("", "")
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Demonstration, no log")
        hint: qsTr("A whole session to show to somebody. Nothing of it is kept.")
        divider: false

        SecondaryButton {
            objectName: "demonstrate"
            text: root.people.demonstrating ? qsTr("End it") : qsTr("Begin")
            Accessible.name: root.people.demonstrating ? qsTr("End the demonstration") : qsTr("Begin a demonstration")
            onClicked: root.people.demonstrating ? root.people.endDemonstration() : root.people.demonstrate()
        }
    }
    InfoNote {
        objectName: "peopleDone"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space3
        visible: message.length > 0
        message: root.people.done
    }
    ErrorPanel {
        objectName: "peopleProblem"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space3
        visible: message.length > 0
        title: qsTr("This could not be done")
        message: root.people.problem
    }
    Component {
        id: nameSheet

        PersonSheet {
            onClosed: destroy()
        }
    }
    Component {
        id: removeSheet

        RemoveSheet {
            onExportAsked: root.askExport(personId, person)
            onClosed: destroy()
        }
    }
    Component {
        id: fileSheet

        FileSheet {
            onClosed: destroy()
        }
    }
}
