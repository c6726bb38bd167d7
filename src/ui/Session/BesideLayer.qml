pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Session

/// For the one who stands beside a patient: the patient's view on a second screen with the notes here, or, with one
/// screen, the patient's view in place of the controls.
Item {
    id: root

    required property SessionViewModel viewModel
    required property PatientView patient
    required property rect stageArea
    property bool on: true
    property bool asked: false

    readonly property bool rating: root.viewModel.stage.page === SessionViewModel.Rating
    readonly property bool twoScreens: second.open
    /// Of the stage, taken by the notes. Where there is little room they take all of it: the figure is on the other
    /// screen.
    readonly property real notesRoom: notes.visible ? notes.width + Theme.space4 : 0
    /// What the notes leave of it for what lies over the figure.
    readonly property rect clearArea: Theme.compact ? root.stageArea
        : Qt.rect(root.stageArea.x + root.notesRoom, root.stageArea.y, root.stageArea.width - root.notesRoom,
                  root.stageArea.height)
    readonly property alias screen: second

    Shortcut {
        sequence: "D"
        enabled: root.on
        autoRepeat: false
        onActivated: second.toggle()
    }
    PatientScreen {
        id: second

        objectName: "patientScreen"
        patient: root.patient
        view: Component {
            PatientStage {
                viewModel: root.viewModel
            }
        }
    }
    PhysioNotes {
        id: notes

        objectName: "sessionNotes"
        x: root.stageArea.x
        y: root.stageArea.y
        width: Theme.compact ? root.stageArea.width
                             : Math.round(Math.min(360 * Theme.textScale, root.stageArea.width * 0.5))
        height: root.stageArea.height
        radius: Theme.radiusCard
        border.width: Theme.line
        border.color: Theme.outline
        visible: root.twoScreens && !root.rating
        nextLine: root.viewModel.notes.nextCue
        cautions: root.viewModel.notes.cautions
        mistakes: root.viewModel.notes.mistakes
        easier: root.viewModel.notes.easier
        harder: root.viewModel.notes.harder
    }
    PatientStage {
        objectName: "calmStage"
        anchors.fill: parent
        visible: root.patient.calm && !root.asked && !root.rating
        viewModel: root.viewModel

        // Not a handler: what lies below must not take the same press for a pause.
        MouseArea {
            anchors.fill: parent
            onClicked: root.patient.calm = false
        }
    }
}
