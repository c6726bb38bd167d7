pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.Components

/// Where on the range the roller should be, on the session's stroke clock.
Item {
    id: root

    enum Mode { Moving, Hold, Paused }

    /// 0 at the start of the range (bottom), 1 at its end.
    property real along: 0
    property bool outward: true
    property int mode: StrokePacer.Moving
    property string word
    property string pace
    property string startLabel
    property string endLabel
    /// Room beside the track for the words at its ends.
    property int edge: Theme.space4

    readonly property bool hold: root.mode === StrokePacer.Hold
    readonly property bool paused: root.mode === StrokePacer.Paused
    readonly property int track: Theme.compact ? 50 : Theme.wide ? 96 : 70
    readonly property int puck: Theme.compact ? 44 : Theme.wide ? 88 : 64
    readonly property int groove: Theme.compact ? 8 : Theme.wide ? 16 : 12
    readonly property int labelHeight: Math.round((Theme.wide ? 40 : 30) * Theme.textScale)
    readonly property int labelSize: Theme.compact ? Theme.bodySize : Theme.wide ? Theme.titleSize : Theme.bodyLargeSize

    implicitWidth: root.track
    Accessible.role: Accessible.Graphic
    Accessible.name: root.hold ? qsTr("Hold") : qsTr("%1, %2 each way").arg(root.word).arg(root.pace)

    component EndLabel: Text {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.track + 2 * root.edge - Theme.space2
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 13
        height: root.labelHeight
        color: Theme.inkSoft
        font.family: Theme.family
        font.weight: Font.Medium
        font.pixelSize: root.labelSize
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    EndLabel { anchors.top: parent.top; text: root.startLabel; verticalAlignment: Text.AlignTop }
    EndLabel { anchors.bottom: parent.bottom; text: root.endLabel; verticalAlignment: Text.AlignBottom }

    Rectangle {
        id: rail

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.labelHeight
        width: root.track
        height: root.height - 2 * root.labelHeight
        radius: width / 2
        color: Theme.rail
        border.width: Theme.line
        border.color: Theme.outline
    }
    Rectangle {
        id: groove

        anchors.horizontalCenter: parent.horizontalCenter
        y: rail.y + root.track / 2
        width: root.groove
        height: rail.height - root.track
        radius: width / 2
        color: Theme.stage2

        Rectangle {
            y: puck.y + puck.height / 2 - groove.y
            width: parent.width
            height: parent.height - y
            radius: width / 2
            visible: !root.hold && height > width
            color: Theme.primary
        }
    }
    Rectangle {
        id: puck

        anchors.horizontalCenter: parent.horizontalCenter
        y: groove.y + root.along * groove.height - height / 2
        width: root.puck
        height: root.puck
        radius: width / 2
        color: root.hold ? Theme.warm : root.paused ? Theme.rail : Theme.primary
        border.width: root.paused ? 3 : 0
        border.color: Theme.primary

        Icon {
            anchors.centerIn: parent
            name: root.hold ? "hold" : root.outward ? "arrow-down" : "arrow-up"
            size: Math.round(root.puck / 2)
            color: root.hold ? Theme.warmMark : root.paused ? Theme.primary : Theme.primaryInk
        }
    }
    Column {
        anchors.right: rail.left
        anchors.rightMargin: Theme.space4
        y: puck.y + (puck.height - height) / 2
        visible: !Theme.compact && !root.hold && !root.paused

        Text {
            anchors.right: parent.right
            text: root.word
            color: Theme.ink
            font.family: Theme.family
            font.weight: Font.DemiBold
            font.pixelSize: Math.round((Theme.wide ? 37 : 27) * Theme.textScale)
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            anchors.right: parent.right
            text: root.pace
            color: Theme.inkSoft
            font.family: Theme.family
            font.pixelSize: root.labelSize
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
