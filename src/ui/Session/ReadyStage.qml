pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure
import Unknot.Session

/// The figure in its start position over three short lines.
Item {
    id: root

    required property SessionViewModel viewModel
    required property SessionSizes sizes

    readonly property bool stacked: root.width < 23 * root.sizes.setUpFont
    readonly property real stripHeight: Math.max(Math.round(root.height * 0.26), lines.implicitHeight + 2 * (root.stacked ? Theme.space3 : Theme.space5))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusStage
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.outline
    }
    Rectangle {
        id: wall

        width: parent.width
        height: root.height - root.stripHeight
        radius: Theme.radiusStage
        color: Theme.stage

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.radiusStage
            color: Theme.stage
        }
    }
    Item {
        width: parent.width
        height: wall.height
        clip: true

        FigureView {
            x: Theme.space5
            y: Theme.space4
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            phase: 0
            technique: root.viewModel.stage.technique
            variant: root.viewModel.stage.variant
            side: root.viewModel.stage.side
            caption: root.viewModel.stage.subtitle
        }
    }
    Rectangle {
        y: wall.height
        width: parent.width
        height: Theme.line
        color: Theme.outline
    }
    Grid {
        id: lines

        x: Theme.space5
        y: wall.height + Math.round((root.stripHeight - implicitHeight) / 2)
        width: root.width - 2 * x
        // Large text, or notes beside it: one under the other, so that no word is broken.
        columns: root.stacked ? 1 : Math.max(1, repeater.count)
        columnSpacing: Theme.space4
        rowSpacing: Theme.space1

        Repeater {
            id: repeater

            model: root.viewModel.stage.setUp

            Row {
                id: line

                required property int index
                required property string modelData

                width: (lines.width - (lines.columns - 1) * lines.columnSpacing) / lines.columns
                spacing: Theme.space3

                Text {
                    id: number

                    text: line.index + 1
                    color: Theme.primary
                    font.family: Theme.displayFamily
                    font.weight: Font.DemiBold
                    font.pixelSize: Math.round(root.sizes.setUpFont * (root.stacked ? 1 : 1.65))
                    lineHeight: Math.round(root.sizes.setUpFont * 1.25)
                    lineHeightMode: Text.FixedHeight
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                AppText {
                    width: line.width - number.width - line.spacing
                    font.pixelSize: root.sizes.setUpFont
                    font.weight: Font.Medium
                    lineHeight: Math.round(root.sizes.setUpFont * 1.25)
                    text: line.modelData
                }
            }
        }
    }
}
