pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Which routine a technique is added to: one of the person's own, or a new one.
AppDialog {
    id: root

    required property Clinic clinic

    title: qsTr("Add to which routine?")
    onOpened: anew.forceActiveFocus(Qt.TabFocusReason)
    onClosed: root.clinic.addNowhere()

    PageScroll {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: list.height
        contentHeight: list.height

        Column {
            id: list

            width: scroll.width
            spacing: Theme.space2

            SecondaryButton {
                id: anew

                objectName: "newRoutine"
                width: parent.width
                iconName: "plus"
                text: qsTr("A new routine")
                onClicked: root.clinic.addTo("")
            }
            Repeater {
                model: root.clinic.routines

                SecondaryButton {
                    required property string routineId
                    required property string name
                    required property bool own

                    objectName: "addTo-" + routineId
                    width: list.width
                    visible: own
                    text: name
                    onClicked: root.clinic.addTo(routineId)
                }
            }
        }
    }
    Connections {
        target: root.clinic

        function onChanged(): void {
            if (!root.clinic.choosing)
                root.close();
        }
    }

    buttons: SecondaryButton {
        text: qsTr("Do not add it")
        onClicked: root.close()
    }
}
