pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.History

/// What a person follows besides tension, week by week.
Card {
    id: root

    required property ActivitiesViewModel viewModel

    signal choiceAsked()

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            type: AppText.Title
            text: qsTr("Activities")
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space3
            text: rows.count === 0
                  ? qsTr("Follow up to three things that have become hard, such as running 5 km. Once a week you say how able you are to do each, and it goes onto the progress sheet.")
                  : qsTr("How able you are, from 0 for unable to 10 for as able as before.")
            color: Theme.inkSoft
        }
        ErrorPanel {
            Layout.fillWidth: true
            visible: root.viewModel.problem.length > 0
            title: qsTr("Your activities could not be read or kept")
            message: root.viewModel.problem
        }
        // Keeps the width of its rows from the layout, which would ask them for theirs in turn.
        Item {
            Layout.fillWidth: true
            visible: rows.count > 0
            implicitHeight: list.implicitHeight

            // A positioner: on Qt 6.4 a layout may still reach for rows that have gone.
            Grid {
                id: list

                width: parent.width
                columns: Math.max(1, Math.min(3, rows.count, Math.floor(root.availableWidth / (300 * Theme.textScale))))
                columnSpacing: Theme.space5
                rowSpacing: Theme.space5

                Repeater {
                    id: rows

                    model: root.viewModel.rows

                    ActivityRow {
                        width: (list.width - (list.columns - 1) * Theme.space5) / list.columns
                        viewModel: root.viewModel
                    }
                }
            }
        }
        AppText {
            objectName: "mean"
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.viewModel.mean
        }
        AppText {
            Layout.fillWidth: true
            visible: rows.count > 0
            type: AppText.Caption
            text: qsTr("Patient-Specific Functional Scale. One score has to change by 3, the mean by 2, to be more than the scale's own error (Stratford 1995).")
        }
        SecondaryButton {
            objectName: "chooseActivities"
            text: qsTr("Choose activities")
            iconName: "edit"
            onClicked: root.choiceAsked()
        }
    }
}
