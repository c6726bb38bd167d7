pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure

/// What the patient is to see: the figure, what it does and on which side, and one line. No controls.
Rectangle {
    id: root

    required property PresentViewModel viewModel
    /// Room for what lies over the lower edge.
    property real foot: 0
    /// Width of what lies over the upper right corner.
    property real corner: 0
    /// Height of the same.
    property real cornerHeight: 0
    /// Of the window that it is in: a second screen has its own.
    readonly property bool small: root.width < 1100
    readonly property bool large: root.width >= 1600
    readonly property real textScale: Theme.textScale
    readonly property int lineSize: Math.round((root.large ? 56 : root.small ? 32 : 40) * root.textScale)
    /// Lower end of the timer; 0 while there is none.
    readonly property real timerEnd: timer.visible ? timer.y + timer.height : 0
    /// Dragging turns the figure.
    property bool turnable: false

    color: Theme.stage
    Accessible.role: Accessible.Graphic
    Accessible.name: root.viewModel.spoken

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.foot + line.height + 2 * Theme.space6
        color: Theme.stage2
    }
    FigureView {
        id: figure

        objectName: "presentFigure"
        anchors.fill: parent
        anchors.topMargin: head.y + head.height
        anchors.bottomMargin: root.foot + line.height + Theme.space6
        technique: root.viewModel.technique
        variant: root.viewModel.variant
        side: root.viewModel.side
        caption: root.viewModel.variantName
        view: root.viewModel.view
        orbit: root.viewModel.orbit
        tilt: root.viewModel.tilt
        turning: drag.active
        phase: root.viewModel.phase
        highlight: root.viewModel.muscle
        zones: root.viewModel.markedZones
        holding: root.viewModel.holding
        moving: root.viewModel.playing && !root.viewModel.holding
        ahead: root.viewModel.neighbours
        // What is rolled on both sides is its own mirror image: the picture is turned round as it is.
        transform: Scale {
            origin.x: figure.width / 2
            xScale: root.viewModel.mirrored && !root.viewModel.oneSided && figure.available ? -1 : 1
        }
    }
    DragHandler {
        id: drag

        property vector2d last

        enabled: root.turnable
        target: null
        onActiveChanged: drag.last = Qt.vector2d(0, 0)
        onActiveTranslationChanged: {
            root.viewModel.turn(0.4 * (drag.activeTranslation.x - drag.last.x),
                                0.4 * (drag.activeTranslation.y - drag.last.y));
            drag.last = drag.activeTranslation;
        }
    }
    Flow {
        id: head

        x: Theme.space6
        y: Theme.space4
        width: root.width - 2 * x - (root.corner > 0 ? root.corner : 0)
        spacing: Theme.space4

        AppText {
            type: AppText.Display
            text: root.viewModel.name
            font.pixelSize: root.lineSize
            lineHeight: Math.round(1.15 * root.lineSize)
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        AppText {
            objectName: "presentSide"
            height: Math.round(1.15 * root.lineSize)
            bottomPadding: Math.round(0.1 * root.lineSize)
            verticalAlignment: Text.AlignBottom
            text: root.viewModel.sideText
            color: Theme.inkSoft
            font.pixelSize: Math.round(0.52 * root.lineSize)
            lineHeight: Math.round(0.7 * root.lineSize)
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    // Where there is no figure to mark them on.
    DoNotRollPicture {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space6
        y: Math.max(figure.y + (figure.height - height) / 2, timer.visible ? timer.y + timer.height : 0)
        visible: root.viewModel.zones && !figure.available
        cautions: root.viewModel.cautions
        region: root.viewModel.region
        back: root.viewModel.back
    }
    TimerDigits {
        id: timer

        objectName: "presentTimer"
        anchors.right: parent.right
        anchors.rightMargin: root.width < 1240 * root.textScale ? Theme.space4 : Theme.space6
        y: head.y + Math.max(root.small ? Math.round(1.15 * root.lineSize) + Theme.captionLeading : 0, Theme.space8,
                             root.cornerHeight) + Theme.space2
        visible: root.viewModel.timerShown
        text: root.viewModel.timer
        fontSize: root.lineSize
    }
    AppText {
        id: line

        objectName: "presentLine"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.foot + Theme.space6
        x: Theme.space6
        width: parent.width - 2 * x
        type: AppText.Display
        horizontalAlignment: Text.AlignHCenter
        text: root.viewModel.line
        font.pixelSize: root.lineSize
        lineHeight: Math.round(1.2 * root.lineSize)
        Accessible.ignored: true
    }
}
