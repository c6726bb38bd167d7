import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// The latest rating of each area and side.
Card {
    id: root

    required property TodayViewModel viewModel

    padding: 20

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space4

        CardHeader {
            Layout.fillWidth: true
            title: root.viewModel.hasRatings ? qsTr("Tension now") : qsTr("Tension map")
            note: root.viewModel.ratedText
            noteType: AppText.Caption
        }
        BodyMap {
            objectName: "bodyMap"
            Layout.fillWidth: true
            model: root.viewModel.body
            onOpened: technique => root.viewModel.openArea(technique)
        }
        TensionLegend {
            Layout.fillWidth: true
            visible: root.viewModel.hasRatings
        }
        AppText {
            Layout.fillWidth: true
            visible: !root.viewModel.hasRatings
            text: qsTr("You rate each area before and after rolling. The map fills in from your first session.")
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
