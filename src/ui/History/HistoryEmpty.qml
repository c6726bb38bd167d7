import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Nothing was rolled yet.
Card {
    id: root

    required property HistoryViewModel viewModel

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            type: AppText.Title
            text: qsTr("No sessions yet")
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            type: AppText.BodyLarge
            text: qsTr("Each session adds a day to the map above, and each rating a point to the trend of its area.")
            color: Theme.inkSoft
        }
        PrimaryButton {
            objectName: "startFirst"
            text: qsTr("Start a first session")
            iconName: "play"
            onClicked: root.viewModel.startFirst()
        }
    }
}
