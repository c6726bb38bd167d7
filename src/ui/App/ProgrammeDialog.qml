pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What a programme file holds and what adding it would change; or why it cannot be added.
AppDialog {
    id: root

    required property ProgrammeViewModel viewModel
    readonly property bool offered: root.viewModel.state === ProgrammeViewModel.Offered
    readonly property bool refused: root.viewModel.state === ProgrammeViewModel.Refused

    objectName: "programmeDialog"
    title: root.refused ? qsTr("This cannot be opened") : root.viewModel.name
    message: root.offered ? root.viewModel.facts + " " + root.viewModel.origin
                          : root.refused ? qsTr("%1 was left alone, and nothing here has changed.").arg(root.viewModel.name)
                                         : ""
    onClosed: root.viewModel.dismiss()

    Connections {
        target: root.viewModel

        function onChanged(): void {
            const state = root.viewModel.state;
            if (state === ProgrammeViewModel.Added || state === ProgrammeViewModel.None)
                root.close();
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.refused
        text: root.viewModel.problem
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Repeater {
        model: root.offered ? root.viewModel.changes : []

        AppText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            color: Theme.inkSoft
        }
    }

    buttons: [
        PrimaryButton {
            objectName: "addProgramme"
            visible: root.offered
            text: root.viewModel.nothingNew ? qsTr("Show it") : qsTr("Add it")
            focus: true
            onClicked: root.viewModel.add()
        },
        SecondaryButton {
            objectName: "leaveProgramme"
            text: root.offered ? qsTr("Leave it") : qsTr("Close")
            onClicked: root.close()
        }
    ]
}
