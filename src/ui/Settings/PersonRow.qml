import QtQuick
import Unknot.Components
import Unknot.Settings

/// One of the people, with what can be done about them.
SettingRow {
    id: root

    required property string personId
    required property string name
    required property bool inUse
    required property bool removable
    property bool busy: false

    signal used()
    signal renamed()
    signal removed()

    objectName: "row-" + root.personId
    label: root.name
    hint: root.inUse ? qsTr("In use now") : ""

    TextButton {
        objectName: "rename-" + root.personId
        text: qsTr("Rename")
        enabled: !root.busy
        Accessible.name: qsTr("Rename %1").arg(root.name)
        onClicked: root.renamed()
    }
    TextButton {
        objectName: "remove-" + root.personId
        visible: root.removable
        text: qsTr("Remove")
        enabled: !root.busy
        destructive: true
        Accessible.name: qsTr("Remove %1").arg(root.name)
        onClicked: root.removed()
    }
    SecondaryButton {
        objectName: "use-" + root.personId
        visible: !root.inUse
        text: qsTr("Switch")
        Accessible.name: qsTr("Switch to %1").arg(root.name)
        onClicked: root.used()
    }
}
