import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.History

/// One activity: its name, where it stands, and its scores. Left and Right go from score to score; the one
/// that is chosen can be changed below the chart.
ColumnLayout {
    id: root

    required property ActivitiesViewModel viewModel
    required property int index
    required property string text
    required property bool asked
    required property string latest
    required property string change
    required property string description

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            text: root.text
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.alignment: Qt.AlignTop
            visible: root.asked
            type: AppText.Title
            text: root.latest
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        type: AppText.Caption
        text: root.asked ? root.change : qsTr("Not asked about any more. %1").arg(root.change)
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    ScoreChartItem {
        id: chart

        objectName: "scoreChart" + root.index

        Layout.fillWidth: true
        implicitHeight: Math.round(108 * (1 + Theme.textScale) / 2)
        model: root.viewModel.rows
        row: root.index
        lineColor: Theme.primary
        gridColor: Theme.outline
        labelColor: Theme.inkSoft
        ground: Theme.surface
        focusColor: Theme.focus
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        marked: chart.activeFocus || editor.visible
        activeFocusOnTab: true
        Accessible.role: Accessible.Chart
        Accessible.name: chart.current >= 0 ? root.viewModel.rows.describe(root.index, chart.current)
                                            : root.description
        Accessible.description: qsTr("Left and Right go from score to score, Tab to changing one.")
        Accessible.focusable: true

        TapHandler {
            onTapped: eventPoint => {
                chart.current = chart.pointAt(eventPoint.position.x);
                chart.forceActiveFocus(Qt.MouseFocusReason);
            }
        }
    }
    Flow {
        id: editor

        /// What the model says about the chosen score; read anew when it has changed.
        property int value: -1
        property string words

        function read(): void {
            editor.value = root.viewModel.rows.value(root.index, chart.current);
            editor.words = root.viewModel.rows.describe(root.index, chart.current);
        }

        Layout.fillWidth: true
        visible: editor.words.length > 0
        spacing: Theme.space3

        Connections {
            target: chart

            function onLookChanged(): void {
                editor.read();
            }
        }
        Connections {
            target: root.viewModel.rows as QtObject

            function onShown(): void {
                editor.read();
            }
        }
        AppText {
            objectName: "scoreWords" + root.index
            width: Math.min(implicitWidth, editor.width)
            height: Math.max(Theme.target, implicitHeight)
            text: editor.words
            color: Theme.inkSoft
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        Stepper {
            objectName: "score" + root.index
            name: qsTr("Score of %1").arg(root.text)
            text: editor.value < 0 ? qsTr("None") : editor.value.toString()
            canDecrease: editor.value >= 0
            canIncrease: editor.value < 10
            onStepped: by => root.viewModel.setScore(root.index, chart.current, editor.value + by)
        }
    }
}
