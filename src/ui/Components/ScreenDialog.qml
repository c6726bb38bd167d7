pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// Which of several screens the patient sees.
AppDialog {
    id: root

    required property list<string> names

    signal chosen(name: string)

    objectName: "screenDialog"
    title: qsTr("Which screen does the patient see?")
    message: qsTr("It shows the picture and the words, without controls.")

    Repeater {
        model: root.names

        SecondaryButton {
            required property string modelData
            required property int index

            objectName: "screen" + index
            Layout.fillWidth: true
            focus: index === 0
            iconName: "present"
            text: modelData
            onClicked: root.chosen(modelData)
        }
    }
    buttons: [
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
    ]
}
