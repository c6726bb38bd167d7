import QtQuick
import Unknot.Theme

/// The picture of a technique: mat, roller and the name under it.
Item {
    id: root

    enum Side { Left, Right, Both }

    property string technique
    /// Shown under the roller and read out; empty: no words, as in a thumbnail.
    property string caption
    property string variant
    property int side: FigureView.Both
    /// Place of the stroke, 0 at the start of the range, 1 at its end.
    property real phase: 0
    property string view
    property bool highlight: true
    property bool reduceMotion: Theme.reduceMotion
    property string look
    property bool moving: false

    readonly property real unit: Math.min(root.width / 8, root.height / 4)
    readonly property real floorY: root.height * 0.82

    Accessible.role: Accessible.Graphic
    Accessible.name: root.caption.length > 0 ? root.caption : qsTr("Picture of the technique")

    Rectangle {
        width: root.width
        y: root.floorY
        height: root.height - y
        color: Theme.stage2
    }
    Rectangle {
        x: root.width * 0.08
        y: root.floorY - height
        width: root.width * 0.84
        height: Math.max(3, root.unit * 0.12)
        radius: height / 2
        color: Theme.primary
        opacity: 0.4
    }
    Rectangle {
        id: roller

        readonly property real place: root.side === FigureView.Right ? 1 - root.phase : root.phase

        x: root.width / 2 - width / 2 + (roller.place - 0.5) * root.unit
        y: root.floorY - root.unit * 0.12 - height
        width: root.unit * 0.9
        height: width
        radius: width / 2
        color: Theme.inkSoft

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.4
            height: width
            radius: width / 2
            color: Theme.stage
        }
    }
    Text {
        anchors.bottom: roller.top
        anchors.bottomMargin: root.unit * 0.3
        width: root.width
        visible: text.length > 0
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
