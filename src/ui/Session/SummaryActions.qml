import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

RowLayout {
    id: root

    required property SummaryViewModel viewModel

    signal discardAsked()

    spacing: Theme.space3

    TextButton {
        Layout.leftMargin: -leftPadding
        enabled: !root.viewModel.saving
        text: qsTr("Discard this session")
        onClicked: root.discardAsked()
    }
    Item { Layout.fillWidth: true }
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
        keyHint: qsTr("Ctrl Enter")
        onClicked: root.viewModel.save()
    }
}
