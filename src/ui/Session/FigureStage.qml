pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure
import Unknot.Session

/// Wall and floor with the figure, the cue on the floor, what to keep off, and the pacer.
Item {
    id: root

    required property SessionViewModel viewModel
    required property SessionSizes sizes

    readonly property real floorHeight: Math.max(root.sizes.floor, cue.implicitHeight + 2 * Theme.space3)
    readonly property real pacerRoom: pacer.width + 2 * root.edge
    readonly property int edge: Theme.compact ? 17 : Theme.wide ? 36 : 24

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1. %2").arg(root.viewModel.stage.title).arg(root.viewModel.stage.cue)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusStage
        color: Theme.stage2
    }
    Rectangle {
        width: parent.width
        height: root.height - root.floorHeight
        radius: Theme.radiusStage
        color: Theme.stage

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.radiusStage
            color: Theme.stage
        }
    }
    Column {
        id: cautions

        x: root.edge
        y: Theme.space4
        width: root.width - root.pacerRoom - 2 * x
        spacing: Theme.space1

        Repeater {
            model: root.viewModel.stage.cautions

            Row {
                id: caution

                required property string modelData

                width: parent ? parent.width : 0
                spacing: Theme.space2

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "stop"
                    size: Theme.iconSize
                    color: Theme.error
                }
                AppText {
                    width: parent.width - Theme.iconSize - parent.spacing
                    type: Theme.wide ? AppText.Title : Theme.compact ? AppText.Body : AppText.BodyLarge
                    font.weight: Font.Medium
                    color: Theme.inkSoft
                    text: caution.modelData
                }
            }
        }
    }
    Item {
        id: wall

        x: root.edge
        y: cautions.y + cautions.height
        width: root.width - root.pacerRoom - root.edge - (Theme.compact ? 0 : Theme.space8)
        height: root.height - root.floorHeight - y
        clip: true

        FigureView {
            width: parent.width
            height: parent.height
            technique: root.viewModel.stage.technique
            variant: root.viewModel.stage.variant
            side: root.viewModel.stage.side
            phase: root.viewModel.stroke.along
            moving: root.viewModel.status.running
            holding: root.viewModel.status.holding
            look: Theme.look
            onFrameIntervalChanged: root.viewModel.frameInterval = frameInterval
            caption: root.viewModel.stage.title
        }
    }
    AppText {
        id: cue

        anchors.bottom: parent.bottom
        x: Theme.compact ? 20 : Theme.wide ? 42 : 28
        width: root.width - root.pacerRoom - x - (Theme.compact ? 0 : Theme.space8)
        height: root.floorHeight
        verticalAlignment: Text.AlignVCenter
        type: AppText.Display
        font.pixelSize: root.sizes.cueFont
        lineHeight: Math.round(root.sizes.cueFont * 1.15)
        text: root.viewModel.stage.cue
    }
    StrokePacer {
        id: pacer

        anchors.right: parent.right
        anchors.rightMargin: root.edge
        y: root.edge
        height: root.height - 2 * root.edge
        along: root.viewModel.stroke.along
        outward: root.viewModel.stroke.outward
        mode: root.viewModel.stroke.state
        word: root.viewModel.stroke.word
        pace: root.viewModel.stroke.pace
        edge: root.edge
        startLabel: root.viewModel.stage.startLabel
        endLabel: root.viewModel.stage.endLabel
    }
}
