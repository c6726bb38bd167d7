import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Settings

/// One's own physiotherapist: shown wherever a message says to ask one.
SettingsCard {
    id: root

    required property HelpViewModel help

    title: qsTr("Your physiotherapist")
    remark: qsTr("Shown where a message says to ask one. Kept on this computer only.")

    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        spacing: Theme.space2

        TextField {
            objectName: "contactName"
            Layout.fillWidth: true
            name: qsTr("Name of your physiotherapist")
            placeholder: qsTr("Name")
            kept: root.help.contactName
            onEdited: text => root.help.contactName = text
        }
        TextField {
            objectName: "contactReach"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space3
            name: qsTr("Telephone or e-mail of your physiotherapist")
            placeholder: qsTr("Telephone or e-mail")
            kept: root.help.contactReach
            onEdited: text => root.help.contactReach = text
        }
    }
}
