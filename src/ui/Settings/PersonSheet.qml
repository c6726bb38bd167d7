import QtQuick
import QtQuick.Layouts
import Unknot.ViewModels
import Unknot.Components

/// Asks for the name of somebody; the first time also for one's own, so that the two can be told apart.
AppDialog {
    id: root

    required property PeopleViewModel people
    property string personId: "" // "": somebody new
    property string present
    readonly property bool fresh: root.personId.length === 0
    readonly property bool asksOwn: root.fresh && !root.people.firstHasName

    function accept(): void {
        own.problem = root.asksOwn && own.text.trim().length > 0 ? root.people.faultOf(own.text, "first") : "";
        field.problem = root.people.faultOf(field.text, root.personId);
        if (field.problem.length > 0)
            field.takeFocus();
        else if (own.problem.length > 0)
            own.takeFocus();
        if (field.problem.length + own.problem.length > 0)
            return;
        // One's own first, so that the last word is about who was added.
        if (root.asksOwn && own.text.trim().length > 0 && !root.people.rename("first", own.text)) {
            own.problem = root.people.problem;
            return;
        }
        const done = root.fresh ? root.people.add(field.text) : root.people.rename(root.personId, field.text);
        if (!done) {
            field.problem = root.people.problem;
            return;
        }
        root.close();
    }

    title: root.fresh ? qsTr("Add a person") : qsTr("Rename %1").arg(root.present)
    message: root.fresh ? qsTr("The log, the settings and the safety answers of the two stay apart. Techniques and routines are shared.")
                        : ""
    onOpened: field.takeFocus()

    AppText {
        visible: root.asksOwn
        text: qsTr("Name or initials")
        font.weight: Font.Medium
        Accessible.ignored: true
    }
    TextField {
        id: field

        objectName: "personName"
        Layout.fillWidth: true
        name: qsTr("Name or initials")
        placeholder: root.asksOwn ? "" : qsTr("Name or initials")
        text: root.present
        onAccepted: root.accept()
    }
    AppText {
        visible: root.asksOwn
        text: qsTr("Your own, to tell you apart (may be left out)")
        font.weight: Font.Medium
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    TextField {
        id: own

        objectName: "ownName"
        Layout.fillWidth: true
        visible: root.asksOwn
        name: qsTr("Your own name or initials")
        onAccepted: root.accept()
    }

    buttons: [
        PrimaryButton {
            objectName: "acceptName"
            text: root.fresh ? qsTr("Add") : qsTr("Rename")
            onClicked: root.accept()
        },
        SecondaryButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
    ]
}
