pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Session

/// One roll on the SegmentTimeline: done, now, to come or left out; the area's name under its first one.
Item {
    id: root

    required property int index
    required property int weight
    required property int areaWeight
    required property int stage
    required property string letter
    required property string area
    required property bool startsArea
    required property bool areaNow
    required property string spoken

    /// The one the keyboard comes to.
    property bool current: false
    property real gap: 0
    property real labelRoom: 0
    property int cellHeight: 36
    property int labelSize: Theme.bodySize
    property real progress: 0

    signal chosen()

    readonly property bool first: root.index === 0
    readonly property bool done: root.stage === TimelineModel.Done
    readonly property bool now: root.stage === TimelineModel.Now
    readonly property bool leftOut: root.stage === TimelineModel.LeftOut

    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen()
    activeFocusOnTab: root.current

    TapHandler { onTapped: root.chosen() }

    component Letter: Text {
        text: root.letter
        font.family: Theme.family
        font.weight: Font.DemiBold
        font.pixelSize: Theme.bodySize
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    Rectangle {
        id: cell

        x: root.gap
        width: root.width - root.gap
        height: root.cellHeight
        radius: Theme.radiusSmall
        color: root.done ? Theme.primary : root.now ? Theme.tint : root.leftOut ? "transparent" : Theme.stage2
        border.width: root.leftOut ? Theme.line : 0
        border.color: Theme.outlineStrong

        FocusRing {
            shown: root.activeFocus
            controlRadius: Theme.radiusSmall
        }

        Behavior on color {
            ColorAnimation { duration: Theme.state; easing.type: Easing.OutCubic }
        }

        Letter {
            id: letter

            anchors.centerIn: parent
            visible: !root.done && !root.leftOut
            color: root.now ? Theme.tintInk : Theme.inkSoft
        }
        Item {
            width: Math.round(parent.width * root.progress)
            height: parent.height
            visible: root.now
            clip: true

            Rectangle {
                width: cell.width
                height: cell.height
                radius: cell.radius
                color: Theme.primary
            }
            Letter {
                x: letter.x
                y: letter.y
                color: Theme.primaryInk
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: root.now
            radius: cell.radius
            color: "transparent"
            border.width: 3
            border.color: Theme.primary
        }
        Icon {
            anchors.centerIn: parent
            visible: root.done || root.leftOut
            name: root.done ? "check" : "minus"
            size: Math.min(Theme.iconSize, cell.width - 4)
            color: root.done ? Theme.primaryInk : Theme.inkMuted
        }
    }
    Text {
        x: cell.x
        anchors.top: cell.bottom
        anchors.topMargin: Theme.space2
        width: root.labelRoom
        visible: root.area.length > 0
        text: root.area
        elide: Text.ElideRight
        color: root.areaNow ? Theme.ink : Theme.inkSoft
        font.family: Theme.family
        font.weight: root.areaNow ? Font.DemiBold : Font.Normal
        font.pixelSize: root.labelSize
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
