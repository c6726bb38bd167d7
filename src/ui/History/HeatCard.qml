pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.History

/// A year of days. The arrow keys go from day to day, Enter lists that day's sessions.
Card {
    id: root

    required property HistoryViewModel viewModel

    readonly property int dayWidth: Math.round(40 * Theme.textScale)

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space4

        GridLayout {
            Layout.fillWidth: true
            columns: heading.implicitWidth + legend.implicitWidth + Theme.space5 < root.availableWidth ? 2 : 1
            rowSpacing: Theme.space1

            Row {
                id: heading

                Layout.fillWidth: true
                spacing: Theme.space3

                AppText {
                    type: AppText.Title
                    text: root.viewModel.empty ? qsTr("Minutes by day") : root.viewModel.totalText
                    wrapMode: Text.NoWrap
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    height: Theme.titleLeading
                    visible: !root.viewModel.empty
                    text: root.viewModel.rollingText
                    color: Theme.inkSoft
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                }
            }
            HeatLegend { id: legend }
        }
        Item {
            Layout.fillWidth: true
            implicitHeight: map.header + 6 * map.cell * 1.31 + map.cell + Theme.space1

            Repeater {
                model: [0, 2, 4]

                AppText {
                    required property int modelData

                    y: map.header + modelData * map.cell * 1.31 + (map.cell - height) / 2
                    type: AppText.Caption
                    text: Qt.locale().dayName((Qt.locale().firstDayOfWeek + modelData) % 7, Locale.ShortFormat)
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
            HeatMapItem {
                id: map

                objectName: "heatMap"

                property int row: -1

                function step(by: int): void {
                    const at = map.row < 0 ? map.model.todayRow : map.row;
                    const next = at + by;
                    if (next < 0 || next > map.model.todayRow)
                        return;
                    map.row = next;
                    const week = Math.floor(map.model.lastRow() / 7) - Math.floor(next / 7);
                    if (week < map.skipped)
                        map.skipped = week;
                    else if (week >= map.skipped + map.weeksShown)
                        map.skipped = week - map.weeksShown + 1;
                }

                x: root.dayWidth
                width: parent.width - x
                height: parent.height
                model: root.viewModel.heat
                cell: Math.max(12, Math.min(Math.round(15 * Math.max(1, width / 1041)), 20))
                header: Theme.captionLeading + Theme.space1
                heats: [Theme.heat(0), Theme.heat(1), Theme.heat(8), Theme.heat(14)]
                ink: Theme.ink
                focusColor: Theme.focus
                font.family: Theme.family
                font.pixelSize: Theme.captionSize
                current: map.row
                marked: map.activeFocus
                activeFocusOnTab: true
                Accessible.role: Accessible.Chart
                Accessible.name: map.row < 0 ? qsTr("Minutes of each day. Arrow keys go from day to day.")
                                             : map.model.description(map.row)
                Accessible.focusable: true
                Accessible.onIncreaseAction: map.step(1)
                Accessible.onDecreaseAction: map.step(-1)
                Accessible.onPressAction: root.viewModel.showDay(map.model.dayOf(map.row))
                Keys.onLeftPressed: map.step(-7)
                Keys.onRightPressed: map.step(7)
                Keys.onUpPressed: map.step(-1)
                Keys.onDownPressed: map.step(1)
                Keys.onReturnPressed: root.viewModel.showDay(map.model.dayOf(map.row))
                Keys.onEnterPressed: root.viewModel.showDay(map.model.dayOf(map.row))
                onActiveFocusChanged: if (map.activeFocus && map.row < 0)
                    map.row = map.model.todayRow

                HoverHandler {
                    id: hover

                    readonly property int row: map.rowAt(point.position.x, point.position.y)
                }
                TapHandler {
                    onTapped: eventPoint => {
                        map.row = map.rowAt(eventPoint.position.x, eventPoint.position.y);
                        root.viewModel.showDay(map.model.dayOf(map.row));
                    }
                }
                WheelHandler {
                    orientation: Qt.Horizontal
                    onWheel: event => map.skipped += event.angleDelta.x > 0 ? 4 : -4
                }
                Rectangle {
                    readonly property int row: hover.hovered && hover.row >= 0 ? hover.row
                                                                               : map.activeFocus ? map.row : -1
                    readonly property rect box: map.boxOf(row)

                    visible: row >= 0 && tip.text.length > 0
                    x: Math.max(0, Math.min(map.width - width, box.x + box.width / 2 - width / 2))
                    y: box.y - height - 6 < 0 ? box.y + box.height + 6 : box.y - height - 6
                    width: tip.implicitWidth + 2 * Theme.space2
                    height: tip.implicitHeight + Theme.space1
                    radius: Theme.radiusSmall
                    color: Theme.inverse

                    AppText {
                        id: tip

                        anchors.centerIn: parent
                        type: AppText.Caption
                        text: map.model.description(parent.row)
                        color: Theme.inverseInk
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
