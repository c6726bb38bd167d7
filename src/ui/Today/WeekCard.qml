import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Minutes of this week.
Card {
    id: root

    required property TodayViewModel viewModel

    padding: 20

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space3

        RowLayout {
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                type: AppText.Title
                text: qsTr("This week")
                Accessible.role: Accessible.Heading
            }
            AppText {
                text: root.viewModel.weekText
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
            }
        }
        WeekStrip {
            Layout.fillWidth: true
            model: root.viewModel.week
        }
    }
}
