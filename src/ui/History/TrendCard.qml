pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.History

/// The trend of one area and side. Left and Right go from session to session, Enter opens one.
Card {
    id: root

    required property HistoryViewModel viewModel

    signal sessionOpened(id: string)
    /// The chart has the keyboard, and these are the words that read it.
    signal read(words: Item)

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space3

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space3

                AppText {
                    type: AppText.Title
                    text: root.viewModel.chartTitle
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    width: Math.min(implicitWidth, parent.width)
                    height: Math.max(Theme.titleLeading, implicitHeight)
                    text: qsTr("Tension before and after rolling, 0 loose to 10 very tight")
                    color: Theme.inkSoft
                    verticalAlignment: Text.AlignVCenter
                }
            }
            SegmentedControl {
                objectName: "sides"
                visible: root.viewModel.sides.length > 1
                name: qsTr("Side")
                model: root.viewModel.sides
                currentIndex: root.viewModel.side
                onPicked: index => root.viewModel.chooseSide(index)
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space1
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Area")

            Repeater {
                model: root.viewModel.areas

                BaseButton {
                    id: chip

                    required property string modelData
                    required property int index
                    readonly property bool on: chip.index === root.viewModel.area

                    objectName: "area" + chip.index
                    leftPadding: Theme.space3
                    text: chip.modelData
                    font.weight: chip.on ? Font.DemiBold : Font.Medium
                    fill: chip.on ? Theme.tint : "transparent"
                    fillHover: chip.on ? Theme.tint : Theme.sunken
                    ink: chip.on ? Theme.tintInk : Theme.inkSoft
                    checkable: true
                    checked: chip.on
                    onClicked: root.viewModel.chooseArea(chip.index)
                }
            }
        }
        TrendChartItem {
            id: chart

            objectName: "trendChart"

            function openSession(): void {
                if (chart.current >= 0)
                    root.sessionOpened(chart.model.session(chart.current));
            }

            Layout.fillWidth: true
            implicitHeight: Math.round(280 * (1 + Theme.textScale) / 2)
            model: root.viewModel.chart
            beforeColor: Theme.inkSoft
            afterColor: Theme.primary
            gridColor: Theme.outline
            labelColor: Theme.inkSoft
            bandColor: Theme.advice
            bandLine: Theme.adviceLine
            bandInk: Theme.adviceInk
            ground: Theme.surface
            focusColor: Theme.focus
            font.family: Theme.family
            font.pixelSize: Theme.captionSize
            marked: chart.activeFocus
            activeFocusOnTab: true
            onActiveFocusChanged: if (chart.activeFocus)
                root.read(words)
            Accessible.role: Accessible.Chart
            Accessible.name: chart.current >= 0 ? chart.model.description(chart.current)
                                            : qsTr("Tension of %1. Left and Right go from session to session.").arg(
                                                  root.viewModel.chartTitle)
            Accessible.description: root.viewModel.statusText
            Accessible.focusable: true
            Accessible.onIncreaseAction: chart.step(1)
            Accessible.onDecreaseAction: chart.step(-1)
            Accessible.onPressAction: chart.openSession()
            Keys.onReturnPressed: chart.openSession()
            Keys.onEnterPressed: chart.openSession()

            Connections {
                target: root.viewModel

                function onChartChanged(): void {
                    chart.current = -1;
                }
            }
            TapHandler {
                onTapped: eventPoint => {
                    chart.current = chart.pointAt(eventPoint.position.x);
                    chart.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }
        AppText {
            id: words

            objectName: "words"
            Layout.fillWidth: true
            type: AppText.Caption
            text: chart.current >= 0 ? chart.model.description(chart.current)
                                     : root.viewModel.chart.empty ? qsTr("Not rated in this time.")
                                     : qsTr("Left and Right, or a click, read each session. Enter opens it.")
            Accessible.ignored: true
        }
        AppText {
            objectName: "grain"
            Layout.fillWidth: true
            visible: root.viewModel.chart.daysPerMark > 1
            type: AppText.Caption
            text: qsTr("The lines are medians of %n day(s). The shade reaches from the lowest to the highest rating before.",
                       "", root.viewModel.chart.daysPerMark)
            color: Theme.inkSoft
        }
        AppText {
            objectName: "status"
            Layout.fillWidth: true
            text: root.viewModel.statusText
            color: Theme.inkSoft
        }
        SegmentedControl {
            objectName: "spans"
            Layout.fillWidth: true
            name: qsTr("Days in the chart")
            fill: true
            model: root.viewModel.spans
            currentIndex: root.viewModel.span
            onPicked: index => root.viewModel.chooseSpan(index)
        }
    }
}
