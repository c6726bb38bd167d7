pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure

/// The routine for now: how long, Start, and one row an area.
Card {
    id: root

    required property TodayViewModel viewModel

    readonly property bool startable: root.viewModel.totalText.length > 0

    bottomPadding: Theme.space3

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        SegmentedControl {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space4
            visible: root.viewModel.choices.length > 1
            name: qsTr("Routine")
            fill: true
            model: root.viewModel.choices
            currentIndex: root.viewModel.choice
            onPicked: index => root.viewModel.chooseRoutine(index)
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space4
            visible: root.startable && root.viewModel.times.length > 1
            columns: root.width < 640 * Theme.textScale ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            AppText {
                text: qsTr("I have")
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            SegmentedControl {
                objectName: "times"
                Layout.fillWidth: true
                name: qsTr("How much time you have")
                fill: true
                model: root.viewModel.times
                currentIndex: root.viewModel.timeIndex
                onPicked: index => root.viewModel.chooseTime(index)
            }
        }
        AppText {
            Layout.fillWidth: true
            type: AppText.BodyLarge
            text: root.viewModel.kicker
            color: Theme.inkSoft
            Accessible.role: Accessible.Heading
            Accessible.name: root.startable ? root.viewModel.description : root.viewModel.kicker
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.startable
            spacing: Theme.space3

            AppText {
                Layout.alignment: Qt.AlignBaseline
                type: AppText.Number
                text: root.viewModel.totalText
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                type: AppText.BodyLarge
                text: root.viewModel.rollingText
                color: Theme.inkSoft
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: text.length > 0
            text: root.viewModel.problem
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            visible: root.startable
            spacing: Theme.space3

            PrimaryButton {
                objectName: "start"
                width: Math.max(implicitWidth, Math.round(220 * Theme.textScale))
                enabled: root.viewModel.canStart
                large: true
                focus: true
                text: qsTr("Start")
                iconName: "play"
                keyHint: enabled ? qsTr("Enter") : ""
                Accessible.description: root.viewModel.description
                onClicked: root.viewModel.start()
            }
            SecondaryButton {
                objectName: "changeSteps"
                large: true
                text: qsTr("Change steps")
                iconName: "edit"
                keyHint: "E"
                onClicked: root.viewModel.changeSteps()
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space3
            visible: text.length > 0
            text: root.viewModel.adjusted
            color: Theme.inkSoft
        }
        Item {
            implicitHeight: Theme.space4 + Theme.space1
        }
        // A positioner: on Qt 6.4 a layout may still reach for rows that have gone.
        Column {
            id: list

            Layout.fillWidth: true

            Repeater {
                id: rows

                model: root.viewModel.rows

                RoutineSummaryRow {
                    id: row

                    required property var model // the row's roles; their names are those of the row's own properties

                    objectName: "row-" + row.model.technique
                    width: list.width
                    height: Math.max(implicitHeight, rows.count <= 4 ? 76 : 62)
                    name: row.model.name
                    dose: row.model.dose
                    reason: row.model.reason
                    tone: row.model.tone
                    minutes: row.model.minutes
                    description: row.model.description
                    onClicked: root.viewModel.openArea(row.model.technique)

                    FigureThumbnail {
                        anchors.fill: parent
                        technique: row.model.technique
                        variant: row.model.variant
                        mirrored: row.model.mirrored
                    }
                }
            }
        }
    }
}
