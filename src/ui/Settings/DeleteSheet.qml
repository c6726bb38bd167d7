import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// Deletes everything only when the word is typed; an export comes first, for those who want one.
AppDialog {
    id: root

    readonly property bool agreed: word.text.trim().toLowerCase() === qsTr("delete")

    signal confirmed()
    signal exportAsked()

    title: qsTr("Delete all my data?")
    message: qsTr("Every session, the backups, the settings and your safety answers are deleted from this computer. This cannot be undone.")
    onOpened: word.forceActiveFocus()

    TextField {
        id: word

        objectName: "word"
        Layout.fillWidth: true
        name: qsTr("Type the word delete")
        placeholder: qsTr("Type delete")
    }

    buttons: [
        SecondaryButton {
            objectName: "confirmDelete"
            text: qsTr("Delete everything")
            destructive: true
            enabled: root.agreed
            onClicked: {
                root.close();
                root.confirmed();
            }
        },
        SecondaryButton {
            text: qsTr("Export first")
            onClicked: {
                root.close();
                root.exportAsked();
            }
        },
        PrimaryButton {
            text: qsTr("Keep my data")
            onClicked: root.close()
        }
    ]
}
