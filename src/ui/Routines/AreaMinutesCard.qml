pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Minutes of each area against the 2 to 3 that are usual; the mark stands at 3.
Card {
    id: root

    required property RoutineEditor viewModel

    padding: 20

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space3

        CardHeader {
            width: parent.width
            title: qsTr("Each area")
            note: qsTr("2 to 3 min")
            noteType: AppText.Caption
        }
        Repeater {
            model: root.viewModel.areaMinutes

            Item {
                id: row

                required property string area
                required property string minutes
                required property real fraction
                required property bool over

                width: parent ? parent.width : 0
                height: Theme.bodyLeading + Theme.space1
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1, %2").arg(row.area).arg(row.minutes)

                AppText {
                    width: parent.width * 0.4
                    text: row.area
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
                Rectangle {
                    id: track

                    x: parent.width * 0.4
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * 0.38
                    height: 8
                    radius: 4
                    color: Theme.stage2

                    Rectangle {
                        width: row.fraction * track.width
                        height: track.height
                        radius: 4
                        color: row.over ? Theme.adviceIcon : Theme.primary
                    }
                    Rectangle {
                        x: 0.6 * track.width
                        y: -4
                        width: 2
                        height: 16
                        color: Theme.ink
                    }
                }
                AppText {
                    anchors.right: parent.right
                    text: row.minutes
                    font.weight: Font.DemiBold
                    color: row.over ? Theme.adviceInk : Theme.ink
                }
            }
        }
        Notice {
            width: parent.width
            visible: root.viewModel.areaAdvice.length > 0
            fill: Theme.advice
            edge: Theme.adviceLine
            ink: Theme.adviceInk
            iconInk: Theme.adviceIcon
            message: root.viewModel.areaAdvice
        }
    }
}
