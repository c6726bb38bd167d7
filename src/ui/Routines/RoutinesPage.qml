pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Routines

/// All routines: start one, build one, hand one over.
FocusScope {
    id: root

    required property RoutinesModel viewModel

    PageScroll {
        id: scroll

        anchors.fill: parent
        contentHeight: page.height + 2 * Theme.pageMargin

        Column {
            id: page

            x: (scroll.width - width) / 2
            y: Theme.pageMargin
            width: Math.min(scroll.width - 2 * Theme.pageMargin, Theme.pageWidth)
            spacing: Theme.space4

            PageHeader {
                width: parent.width
                title: qsTr("Routines")

                PrimaryButton {
                    objectName: "newRoutine"
                    focus: true
                    iconName: "plus"
                    text: qsTr("Build a routine")
                    keyHint: "Ctrl N"
                    onClicked: root.viewModel.edit("")
                }
            }
            AppText {
                width: parent.width
                visible: !root.viewModel.canStart
                text: qsTr("Starting stays off until the safety questions on Today are answered.")
                color: Theme.inkSoft
            }
            Repeater {
                model: root.viewModel

                RoutineRow {
                    width: page.width
                    canStart: root.viewModel.canStart
                    onStartAsked: root.viewModel.start(routineId)
                    onEditAsked: root.viewModel.edit(routineId)
                    onHandoverAsked: root.viewModel.handOver(routineId)
                }
            }
            AppText {
                width: parent.width
                text: qsTr("A programme file (.unknot) or the picture of a sheet's code opens when you drop it on this window.")
                color: Theme.inkMuted
            }
        }
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.visible
        onActivated: root.viewModel.edit("")
    }
}
