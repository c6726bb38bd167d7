pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure
import Unknot.Session

/// A session as the patient is to see it: figure, area, side, time, one line, what is said. No controls. Its sizes
/// follow the screen that it is on, which is not the one that the controls are on.
Rectangle {
    id: root

    required property SessionViewModel viewModel
    readonly property real unit: Math.min(root.width / 1280, root.height / 800) * Theme.textScale
    readonly property int margin: Math.round(32 * root.unit)
    readonly property int lineSize: Math.round(40 * root.unit)
    readonly property bool rating: root.viewModel.stage.page === SessionViewModel.Rating
    readonly property bool rolling: root.viewModel.stage.page === SessionViewModel.Roll
    readonly property string words: root.rating ? qsTr("Say a number from 0, loose, to 10, as tight as it gets")
                                    : root.rolling ? root.viewModel.stage.cue : root.viewModel.stage.setUpText

    color: Theme.stage
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1. %2").arg(title.text).arg(root.words)

    Rectangle {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        height: line.height + 2 * root.margin
        color: Theme.stage2

        Rectangle {
            height: Math.round(8 * root.unit)
            width: parent.width * root.viewModel.progress.bar
            visible: root.rolling
            color: root.viewModel.status.holding ? Theme.warmInk : Theme.primary
        }
    }
    Column {
        id: head

        x: root.margin
        y: root.margin
        width: root.rating ? parent.width - 2 * x : Math.round(0.34 * parent.width)

        AppText {
            id: title

            objectName: "patientTitle"
            width: parent.width
            font.pixelSize: Math.round(1.2 * root.lineSize)
            font.weight: Font.DemiBold
            lineHeight: Math.round(1.4 * root.lineSize)
            text: root.rating ? root.viewModel.rating.title : root.viewModel.stage.title
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            font.pixelSize: Math.round(0.65 * root.lineSize)
            lineHeight: Math.round(0.9 * root.lineSize)
            color: Theme.inkSoft
            text: root.rating ? "" : root.viewModel.stage.subtitle
            Accessible.ignored: true
        }
    }
    SideIndicator {
        id: side

        objectName: "patientSide"
        x: head.x + head.width + root.margin
        y: root.margin
        width: Math.max(0, Math.min(8.5 * root.lineSize, count.x - x - root.margin))
        height: Math.round(2 * root.lineSize)
        fontSize: Math.round(1.5 * root.lineSize)
        visible: !root.rating && root.viewModel.stage.hasSides
        side: root.viewModel.stage.side
    }
    TimerDigits {
        id: count

        objectName: "patientCount"
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        y: root.margin
        visible: !root.rating
        text: root.viewModel.time.count
        fontSize: Math.round(4.6 * root.lineSize)
        color: root.viewModel.status.holding ? Theme.warmInk : Theme.ink
    }
    FigureView {
        objectName: "patientFigure"
        visible: !root.rating
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Math.round(0.3 * root.lineSize)
        anchors.bottom: floor.top
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        anchors.bottomMargin: -Math.round(0.5 * root.margin)
        technique: root.viewModel.stage.technique
        variant: root.viewModel.stage.variant
        side: root.viewModel.stage.side
        phase: root.rolling ? root.viewModel.stroke.along : 0
        moving: root.rolling && root.viewModel.status.running
        holding: root.viewModel.status.holding
        look: Theme.look
        caption: root.viewModel.stage.title
    }
    Row {
        objectName: "patientScale"
        anchors.centerIn: parent
        visible: root.rating
        spacing: Math.round(0.4 * root.lineSize)

        Repeater {
            model: 11

            Rectangle {
                id: tile

                required property int index

                width: Math.round((root.width - 2 * root.margin) / 11 - 0.4 * root.lineSize)
                height: Math.round(1.3 * width)
                radius: Theme.radiusLarge
                color: Theme.tension(tile.index)

                AppText {
                    anchors.centerIn: parent
                    text: tile.index
                    color: Theme.tensionInk(tile.index)
                    font.pixelSize: Math.round(1.1 * root.lineSize)
                    lineHeight: Math.round(1.3 * root.lineSize)
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }
        }
    }
    AppText {
        id: line

        objectName: "patientLine"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.margin
        x: root.margin
        width: parent.width - 2 * x
        font.pixelSize: root.lineSize
        font.weight: Font.DemiBold
        lineHeight: Math.round(1.2 * root.lineSize)
        horizontalAlignment: Text.AlignHCenter
        text: root.words
        Accessible.ignored: true
    }
    Captions {
        objectName: "patientCaptions"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: floor.top
        anchors.bottomMargin: Math.round(0.5 * root.margin)
        guide: root.viewModel.guide
        widest: root.width - 2 * root.margin
        fontSize: Math.round(0.8 * root.lineSize)
    }
}
