import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Today

/// The body map and the week, beside what starts a session or below it.
GridLayout {
    id: root

    required property TodayViewModel viewModel
    required property real share
    property bool below: false

    Layout.preferredWidth: root.share
    Layout.minimumWidth: root.share
    Layout.maximumWidth: root.share
    Layout.alignment: Qt.AlignTop
    columns: !root.below || root.share < 640 * Theme.textScale ? 1 : 2
    columnSpacing: Theme.space4
    rowSpacing: Theme.space4

    TensionCard {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        viewModel: root.viewModel
    }
    WeekCard {
        objectName: "week"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        viewModel: root.viewModel
    }
}
