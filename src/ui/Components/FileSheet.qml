pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Unknot.Theme
import Unknot.Components

/// Asks for a file: by its name, or by browsing.
AppDialog {
    id: root

    property string verb
    property string proposal
    property string nameFilter
    /// Whether a file is to be written.
    property bool saving: true
    property url picker: "qrc:/qt/qml/Unknot/Components/FilePicker.qml"
    /// Browsing was tried and is not possible here.
    property bool cannotBrowse: false

    signal chosen(file: string)

    function choose(): void {
        const file = path.text;
        root.close();
        root.chosen(file);
    }
    function browse(): void {
        const component = Qt.createComponent(root.picker);
        if (component.status !== Component.Ready) {
            root.cannotBrowse = true;
            path.takeFocus();
            return;
        }
        const dialog = component.createObject(path, {saving: root.saving, title: root.title, proposal: path.text,
                                                     parentWindow: path.Window.window,
                                                     nameFilters: [root.nameFilter, qsTr("All files (*)")]});
        dialog.picked.connect(file => path.text = file);
        dialog.visibleChanged.connect(() => {
            if (dialog.visible)
                return;
            browseButton.forceActiveFocus(Qt.TabFocusReason);
            dialog.destroy();
        });
        dialog.open();
    }

    objectName: "fileSheet"
    width: Math.min(Math.round(640 * Theme.textScale), root.parent.width - 2 * Theme.space5)
    onOpened: path.takeFocus()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        TextField {
            id: path

            objectName: "path"
            Layout.fillWidth: true
            name: qsTr("File")
            text: root.proposal
            onAccepted: root.choose()
        }
        SecondaryButton {
            id: browseButton

            objectName: "browse"
            visible: !root.cannotBrowse
            text: qsTr("Browse")
            Accessible.description: qsTr("Look for the file in your folders")
            onClicked: root.browse()
        }
    }
    AppText {
        objectName: "cannotBrowse"
        Layout.fillWidth: true
        visible: root.cannotBrowse
        type: AppText.Caption
        text: qsTr("There is nothing to browse with here. Type the name of the file with its folder.")
        Accessible.role: Accessible.AlertMessage
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
