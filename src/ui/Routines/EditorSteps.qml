pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Routines

/// The steps in order, and what adds to them.
Card {
    id: root

    required property RoutineEditor viewModel
    /// The step in hand.
    readonly property StepRow row: rows.count > 0 ? rows.itemAt(root.viewModel.current) as StepRow : null

    padding: Theme.space3

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space1

        AppText {
            width: parent.width
            visible: root.viewModel.empty
            type: AppText.BodyLarge
            topPadding: Theme.space4
            bottomPadding: Theme.space4
            text: qsTr("No steps yet. Add a step, or go back and edit a copy of another routine.")
            color: Theme.inkSoft
        }
        StepHeader {
            width: parent.width
            visible: root.row !== null && !root.row.narrow
        }
        Repeater {
            id: rows

            model: root.viewModel.steps

            StepRow {
                width: parent ? parent.width : 0
                objectName: "step" + index
                editor: root.viewModel
                current: index === root.viewModel.current
            }
        }
        Flow {
            width: parent.width
            topPadding: Theme.space2
            spacing: Theme.space3

            Choice {
                id: areas

                objectName: "addStep"
                rightPadding: leftPadding
                name: qsTr("Add a step")
                displayText: ""
                model: root.viewModel.areas
                currentIndex: -1
                indicator: null
                contentItem: ButtonContent {
                    text: areas.name
                    textFont.family: Theme.family
                    textFont.pixelSize: Theme.bodySize
                    textFont.weight: Font.DemiBold
                    ink: Theme.tintInk
                    iconName: "plus"
                    iconSize: Theme.iconSize
                    keyHint: qsTr("Ctrl N")
                    spacing: Theme.space2
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: areas.down || areas.popup.visible || areas.hovered ? Theme.stage2 : Theme.tint

                    FocusRing {
                        shown: areas.visualFocus
                    }
                }
                onPicked: index => {
                    root.viewModel.add(index);
                    areas.currentIndex = -1;
                    // What was added is in hand: its fields come next.
                    if (root.row)
                        root.row.forceActiveFocus();
                }
            }
            TextButton {
                objectName: "otherSide"
                text: qsTr("Add the other side")
                enabled: root.row !== null && root.row.single
                onClicked: root.viewModel.addOtherSide(root.viewModel.current)
            }
            TextButton {
                objectName: "undo"
                iconName: "undo"
                text: qsTr("Undo")
                keyHint: "Ctrl Z"
                enabled: root.viewModel.canUndo
                onClicked: root.viewModel.undo()
            }
            Row {
                spacing: Theme.space2
                height: Theme.target

                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    type: AppText.Caption
                    wrapMode: Text.NoWrap
                    text: qsTr("Move the step")
                }
                KeyHint {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Alt Up")
                }
                KeyHint {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Alt Down")
                }
            }
        }
    }

    function openAreas(): void {
        areas.forceActiveFocus();
        areas.popup.open();
    }
}
