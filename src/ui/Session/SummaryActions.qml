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
        text: qsTr("Save and close")
        keyHint: root.crowded ? "" : qsTr("Ctrl Enter")
        onClicked: root.viewModel.save()
    }
}
