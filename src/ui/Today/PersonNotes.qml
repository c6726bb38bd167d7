import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// That nothing is kept, and why somebody else cannot be taken up now.
ColumnLayout {
    id: root

    required property PeopleViewModel people

    spacing: Theme.space3

    InfoNote {
        objectName: "demonstration"
        Layout.fillWidth: true
        visible: root.people.demonstrating
        iconName: "present"
        title: qsTr("Demonstration, no log")
        message: qsTr("Show a whole session. Nothing of it is kept, and nobody's log or settings change.")

        SecondaryButton {
            objectName: "endDemonstration"
            text: qsTr("End it")
            Accessible.name: qsTr("End the demonstration")
            onClicked: root.people.endDemonstration()
        }
    }
    InfoNote {
        objectName: "personProblem"
        Layout.fillWidth: true
        visible: root.people.problem.length > 0
        message: root.people.problem
    }
}
