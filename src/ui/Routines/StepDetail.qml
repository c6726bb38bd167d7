import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What is seldom changed about a step: note, tempo, hold; and trying it.
GridLayout {
    id: root

    required property int step
    required property string note
    required property string tempo
    required property string hold
    required property RoutineEditor editor
    property bool narrow: false

    columns: root.narrow ? 3 : 4
    columnSpacing: Theme.space3
    rowSpacing: Theme.space1

    TextField {
        objectName: "note" + root.step
        Layout.columnSpan: root.narrow ? 3 : 1
        Layout.fillWidth: true
        name: qsTr("Note")
        placeholder: qsTr("Add a note")
        Component.onCompleted: text = root.note
        onEdited: text => root.editor.setNote(root.step, text)
    }
    Stepper {
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: Math.round(190 * Theme.textScale)
        name: qsTr("Tempo")
        text: root.tempo
        onStepped: by => root.editor.stepTempo(root.step, by)
    }
    Stepper {
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: Math.round(190 * Theme.textScale)
        name: qsTr("Hold")
        text: root.hold
        onStepped: by => root.editor.stepHold(root.step, by)
    }
    TextButton {
        text: qsTr("Try for 1 min")
        onClicked: root.editor.tryStep(root.step)
    }
}
