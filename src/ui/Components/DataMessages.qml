import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What was done with a person's data last, or why not.
ColumnLayout {
    id: root

    required property DataViewModel personal

    spacing: Theme.space3
    visible: root.personal.done.length + root.personal.problem.length > 0

    InfoNote {
        objectName: "dataDone"
        Layout.fillWidth: true
        visible: message.length > 0
        message: root.personal.done
    }
    ErrorPanel {
        objectName: "dataProblem"
        Layout.fillWidth: true
        visible: message.length > 0
        title: qsTr("This could not be done")
        message: root.personal.problem
    }
}
