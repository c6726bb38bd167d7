import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

AppDialog {
    id: root

    required property string version

    title: qsTr("Unknot %1").arg(root.version)
    message: qsTr("Guides you through foam rolling, on this computer alone.")

    AppText {
        Layout.fillWidth: true
        text: qsTr("It does not diagnose and does not replace a physiotherapist or a doctor. The safety check and the list of places not to roll follow published guidance; no physiotherapist has reviewed them yet.")
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Free software. The licence is in the file LICENSE that comes with it.")
        color: Theme.inkSoft
    }

    buttons: [
        PrimaryButton {
            text: qsTr("Close")
            focus: true
            onClicked: root.close()
        }
    ]
}
