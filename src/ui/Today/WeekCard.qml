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

        CardHeader {
            Layout.fillWidth: true
            title: qsTr("This week")
            note: root.viewModel.weekText
            noteType: AppText.Body
        }
        WeekStrip {
            Layout.fillWidth: true
            model: root.viewModel.week
        }
    }
}
