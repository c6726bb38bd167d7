pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.History

/// Left and right side by side, week by week: the median before rolling.
Card {
    id: root

    required property HistoryViewModel viewModel

    readonly property bool sided: root.viewModel.sides.length > 1

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space3

        CardHeader {
            Layout.fillWidth: true
            title: root.sided ? qsTr("Left and right") : qsTr("Week by week")
            note: qsTr("Median before rolling")
            noteType: AppText.Caption
        }
        Row {
            id: grid

            readonly property real cellWidth: (width - labels.width) / 8

            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: root.viewModel.chartTitle

            Column {
                id: labels

                spacing: Theme.space1
                topPadding: Theme.captionLeading + Theme.space1

                Repeater {
                    model: root.sided ? [qsTr("L"), qsTr("R")] : [""]

                    AppText {
                        required property string modelData

                        width: Math.round(24 * Theme.textScale)
                        height: Math.round(30 * Theme.textScale)
                        text: modelData
                        color: Theme.inkSoft
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                }
            }
            Repeater {
                model: root.viewModel.weeks

                Column {
                    id: week

                    required property string week
                    required property string leftText
                    required property string rightText
                    required property int leftTint
                    required property int rightTint
                    required property string description

                    width: grid.cellWidth
                    spacing: Theme.space1
                    Accessible.role: Accessible.ListItem
                    Accessible.name: week.description

                    AppText {
                        width: parent.width
                        type: AppText.Caption
                        text: week.week
                        horizontalAlignment: Text.AlignHCenter
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 10
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                    RatingCell {
                        anchors.horizontalCenter: parent.horizontalCenter
                        tint: week.leftTint
                        text: week.leftText
                    }
                    RatingCell {
                        anchors.horizontalCenter: parent.horizontalCenter
                        visible: root.sided
                        tint: week.rightTint
                        text: week.rightText
                    }
                }
            }
        }
    }
}
