import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// Asks for the name of a file.
AppDialog {
    id: root

    property string verb
    property string proposal

    signal chosen(file: string)

    function choose(): void {
        const file = path.text;
        root.close();
        root.chosen(file);
    }

    width: Math.min(Math.round(640 * Theme.textScale), root.parent.width - 2 * Theme.space5)
    onOpened: path.forceActiveFocus()

    TextField {
        id: path

        objectName: "path"
        Layout.fillWidth: true
        name: qsTr("File")
        text: root.proposal
        onAccepted: root.choose()
    }

    buttons: [
        PrimaryButton {
            objectName: "choose"
            text: root.verb
            onClicked: root.choose()
        },
        SecondaryButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
    ]
}
