import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What becomes of the log of somebody who goes: it is kept aside, or deleted when the word is typed.
AppDialog {
    id: root

    required property PeopleViewModel people
    required property string personId
    required property string person
    readonly property bool agreed: word.text.trim().toLowerCase() === qsTr("delete")

    signal exportAsked()

    title: qsTr("Remove %1?").arg(root.person)
    message: qsTr("The log and the settings can be set aside in their folder, or deleted for good. A reminder ends either way.")
    width: Math.min(Math.round(600 * Theme.textScale), root.parent.width - 2 * Theme.space5)

    TextField {
        id: word

        objectName: "removeWord"
        Layout.fillWidth: true
        name: qsTr("Type the word delete")
        placeholder: qsTr("To delete for good, type delete")
    }

    buttons: [
        SecondaryButton {
            objectName: "deletePerson"
            text: qsTr("Delete for good")
            destructive: true
            enabled: root.agreed
            onClicked: {
                root.close();
                root.people.deleteForGood(root.personId);
            }
        },
        SecondaryButton {
            objectName: "setPersonAside"
            text: qsTr("Set aside")
            onClicked: {
                root.close();
                root.people.setAside(root.personId);
            }
        },
        SecondaryButton {
            objectName: "exportPerson"
            text: qsTr("Export first")
            onClicked: {
                root.close();
                root.exportAsked();
            }
        },
        PrimaryButton {
            objectName: "keepPerson"
            text: qsTr("Cancel")
            focus: true
            onClicked: root.close()
        }
    ]
}
