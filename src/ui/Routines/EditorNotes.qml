import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What is printed beside the steps.
RowLayout {
    id: root

    required property RoutineEditor viewModel
    readonly property string routineNotes: root.viewModel.notes
    readonly property string routineOften: root.viewModel.often

    spacing: Theme.space4
    onRoutineNotesChanged: if (!notes.activeFocus)
        notes.text = root.routineNotes
    onRoutineOftenChanged: if (!often.activeFocus)
        often.text = root.routineOften
    Component.onCompleted: {
        notes.text = root.routineNotes;
        often.text = root.routineOften;
    }

    Column {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space2

        AppText {
            text: qsTr("Note on the handout")
            font.weight: Font.DemiBold
        }
        TextArea {
            id: notes

            objectName: "routineNotes"
            width: parent.width
            name: qsTr("Note on the handout")
            onTextChanged: if (activeFocus)
                root.viewModel.setNotes(text)
        }
    }
    Column {
        Layout.preferredWidth: Math.round(240 * Theme.textScale)
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space2

        AppText {
            text: qsTr("How often")
            font.weight: Font.DemiBold
        }
        TextField {
            id: often

            objectName: "routineOften"
            width: parent.width
            name: qsTr("How often")
            placeholder: qsTr("Once a day at most")
            onEdited: text => root.viewModel.setOften(text)
        }
    }
}
