import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

ActionBar {
    id: root

    required property SummaryViewModel viewModel

    signal discardAsked()

    readonly property bool crowded: Theme.textScale > 1.1 && Theme.compact

    start: TextButton {
        large: !root.crowded
        leftPadding: 0
        visible: !root.viewModel.demonstration
        enabled: !root.viewModel.saving
        text: qsTr("Discard this session")
        onClicked: root.discardAsked()
    }

    SecondaryButton {
        large: true
        visible: root.viewModel.canChangeRatings
        text: qsTr("Change ratings")
        onClicked: root.viewModel.changeRatings()
    }
    PrimaryButton {
        large: true
        enabled: !root.viewModel.saving
        text: root.viewModel.demonstration ? qsTr("Close") : qsTr("Save and close")
        keyHint: root.crowded ? "" : qsTr("Ctrl Enter")
        onClicked: root.viewModel.save()
    }
}
