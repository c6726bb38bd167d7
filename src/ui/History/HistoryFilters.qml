import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What all of the page is about: a period, a routine, an area.
Flow {
    id: root

    required property HistoryViewModel viewModel
    property bool busy: false

    signal exportAsked()

    spacing: Theme.space3

    Choice {
        objectName: "period"
        name: qsTr("Period")
        model: root.viewModel.periods
        enabled: !root.viewModel.empty
        currentIndex: root.viewModel.period
        onPicked: index => root.viewModel.choosePeriod(index)
    }
    Choice {
        objectName: "routine"
        name: qsTr("Routine")
        model: root.viewModel.routines
        enabled: !root.viewModel.empty
        currentIndex: root.viewModel.routine
        onPicked: index => root.viewModel.chooseRoutine(index)
    }
    Choice {
        objectName: "area"
        name: qsTr("Area")
        model: root.viewModel.areaFilters
        enabled: !root.viewModel.empty
        currentIndex: root.viewModel.areaFilter
        onPicked: index => root.viewModel.chooseAreaFilter(index)
    }
    SecondaryButton {
        objectName: "export"
        enabled: !root.viewModel.empty && !root.busy
        text: qsTr("Export")
        iconName: "export"
        onClicked: root.exportAsked()
    }
}
