import QtQuick
import QtQuick.Layouts
import Unknot.ViewModels
import Unknot.Components

/// Another folder for the log. It stays open until the folder could be taken.
AppDialog {
    id: root

    required property LogFolder folder

    function use(): void {
        root.folder.choose(field.text);
    }

    title: qsTr("Another folder for your data")
    message: qsTr("What is in the present folder is copied, if it can be read. The folder is made when it is not there.")
    onOpened: {
        root.folder.forgetRefusal();
        field.text = root.folder.problem.length > 0 ? "~/Unknot" : root.folder.path;
        field.takeFocus();
    }

    Connections {
        target: root.folder

        function onMoved(): void {
            root.close();
        }
    }
    TextField {
        id: field

        Layout.fillWidth: true
        objectName: "folderPath"
        name: qsTr("Folder")
        problem: root.folder.refusal
        onAccepted: root.use()
    }

    buttons: [
        PrimaryButton {
            text: qsTr("Use this folder")
            onClicked: root.use()
        },
        SecondaryButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
    ]
}
