import QtQuick
import Unknot.Theme
import Unknot.Figure

/// The person on the roller, for a technique, variant and side. From one picture to the next it fades. The place
/// of the stroke comes from outside (`phase`), or the figure plays its own stroke (`playing`, `speed`).
Item {
    id: root

    /// Not Left and Right: an Item has those already, with other numbers.
    enum Side { LeftSide, RightSide, BothSides }

    property string technique
    /// Read out, and shown in place of a picture that there is not; empty in a thumbnail.
    property string caption
    property string variant
    property int side: FigureView.BothSides
    /// Place of the stroke, 0 at the start of the range, 1 at its end; below 0 the clip's own still.
    property real phase: -1
    property int view: FigureItem.Authored
    /// Degrees away from the view: round the person, and up.
    property real orbit: 0
    property real tilt: 0
    /// Being turned by hand.
    property bool turning: false
    property bool highlight: true
    /// Places to mark as not to be rolled, by the names that cautions give them.
    property list<string> zones
    property bool holding: false
    property bool reduceMotion: Theme.reduceMotion
    property string look: Theme.look
    property bool moving: false
    /// Shows the clip's own stroke again and again instead of `phase`; stopped, it stays where it is.
    property bool playing: false
    property bool paused: false
    property real speed: 1
    property bool thumbnail: false
    /// What is likely to be shown next; see FigureItem.
    property list<string> ahead
    property bool guide: root.reduceMotion && !root.thumbnail

    readonly property bool available: front.available
    readonly property int frameInterval: front.frameInterval
    readonly property point rangeFrom: front.rangeFrom
    readonly property point rangeTo: front.rangeTo
    readonly property bool mirrored: root.side === FigureView.LeftSide
    property bool ready: false
    readonly property string key: root.technique + "/" + root.variant + "/" + root.side

    Accessible.role: Accessible.Graphic
    Accessible.name: root.caption.length > 0 ? root.caption : qsTr("Picture of the technique")

    onKeyChanged: root.fade()

    /// To one of the views, as it is before anybody turned it.
    function lookFrom(view: int): void {
        root.view = view;
        root.orbit = 0;
        root.tilt = 0;
    }
    /// What was shown fades out while what comes fades in.
    function fade(): void {
        if (root.ready && front.technique.length > 0 && root.visible && !root.reduceMotion && !root.thumbnail) {
            behind.copyFrom(front);
            leaving.restart();
        }
        front.technique = root.technique;
        front.variant = root.variant;
        front.mirrored = root.side === FigureView.LeftSide; // mirrored may not have followed yet
    }

    Component.onCompleted: {
        root.fade();
        root.ready = true;
    }

    FigureItem {
        id: front

        objectName: "front"
        anchors.fill: parent
        phase: root.reduceMotion ? -1 : root.playing ? stroke.along : root.phase
        view: root.view
        orbit: root.orbit
        tilt: root.tilt
        highlight: root.highlight
        zones: root.zones
        hold: root.holding ? 1 : 0
        pulse: breath.pulse
        guide: root.guide
        look: root.look
        dark: Theme.dark
        thumbnail: root.thumbnail
        ahead: root.ahead
        moving: root.turning || ((root.moving || stroke.running) && !root.reduceMotion)

        Behavior on hold {
            enabled: !root.reduceMotion
            NumberAnimation {
                duration: Theme.overlay
                easing.type: Easing.InOutCubic
            }
        }
    }
    FigureStroke {
        id: stroke

        objectName: "stroke"
        technique: root.technique
        variant: root.variant
        running: root.playing && !root.paused && root.visible && !root.reduceMotion
        speed: root.speed
        frameInterval: front.frameInterval
    }
    FigureItem {
        id: behind

        objectName: "behind"
        anchors.fill: parent
        visible: opacity > 0
        opacity: 0
    }
    ParallelAnimation {
        id: leaving

        NumberAnimation {
            target: behind
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.overlay
            easing.type: Easing.InOutCubic
        }
        NumberAnimation {
            target: front
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.overlay
            easing.type: Easing.InOutCubic
        }
    }
    NumberAnimation {
        id: breath

        property real pulse: 0

        target: breath
        property: "pulse"
        running: root.holding && root.visible && !root.reduceMotion
        from: 0
        to: 1
        duration: 1600
        loops: Animation.Infinite
    }
    Text {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space4
        visible: !root.available && root.caption.length > 0
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: root.width < 560 ? Theme.titleSize : Theme.displaySize
        font.weight: Font.DemiBold
        text: root.caption
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
