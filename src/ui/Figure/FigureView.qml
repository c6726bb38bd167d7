import QtQuick
import Unknot.Theme
import Unknot.Figure

/// The person on the roller, for a technique, variant and side. From one picture to the next it fades.
Item {
    id: root

    enum Side { Left, Right, Both }

    property string technique
    /// Read out, and shown in place of a picture that there is not; empty in a thumbnail.
    property string caption
    property string variant
    property int side: FigureView.Both
    /// Place of the stroke, 0 at the start of the range, 1 at its end; below 0 the clip's own still.
    property real phase: -1
    property string view
    property real orbit: 0
    property bool highlight: true
    property bool holding: false
    property bool reduceMotion: Theme.reduceMotion
    property string look: Theme.look
    property bool moving: false
    property bool thumbnail: false
    property bool guide: root.reduceMotion && !root.thumbnail

    readonly property bool available: front.available
    readonly property int frameInterval: front.frameInterval
    readonly property bool mirrored: root.side === FigureView.Left
    readonly property string key: root.technique + "/" + root.variant + "/" + root.side

    Accessible.role: Accessible.Graphic
    Accessible.name: root.caption.length > 0 ? root.caption : qsTr("Picture of the technique")

    onKeyChanged: root.fade()

    /// What was shown fades out over what comes.
    function fade(): void {
        if (front.technique.length > 0 && root.visible && !root.reduceMotion && !root.thumbnail) {
            behind.technique = front.technique;
            behind.variant = front.variant;
            behind.mirrored = front.mirrored;
            behind.phase = front.phase;
            leaving.restart();
        }
        front.technique = root.technique;
        front.variant = root.variant;
        front.mirrored = root.mirrored;
    }

    Component.onCompleted: root.fade()

    FigureItem {
        id: front

        anchors.fill: parent
        phase: root.reduceMotion ? -1 : root.phase
        orbit: root.orbit
        view: root.view
        highlight: root.highlight
        hold: root.holding ? 1 : 0
        pulse: breath.pulse
        guide: root.guide
        look: root.look
        dark: Theme.dark
        thumbnail: root.thumbnail
        moving: root.moving && !root.reduceMotion

        Behavior on hold {
            enabled: !root.reduceMotion
            NumberAnimation {
                duration: Theme.overlay
                easing.type: Easing.InOutCubic
            }
        }
    }
    FigureItem {
        id: behind

        anchors.fill: parent
        visible: opacity > 0
        opacity: 0
        view: root.view
        highlight: root.highlight
        look: root.look
        dark: Theme.dark
    }
    NumberAnimation {
        id: leaving

        target: behind
        property: "opacity"
        from: 1
        to: 0
        duration: Theme.overlay
        easing.type: Easing.InOutCubic
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
        font.pixelSize: Theme.titleSize
        font.weight: Font.DemiBold
        text: root.caption
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
