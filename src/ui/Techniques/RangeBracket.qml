pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.Components

/// From where to where the area is rolled: a bracket on the floor with a dotted line up to each end.
Item {
    id: root

    required property point from
    required property point to
    /// Where the bracket lies.
    required property real floor

    readonly property real low: Math.min(root.from.x, root.to.x)
    readonly property real high: Math.max(root.from.x, root.to.x)
    /// Seen end-on there is nothing to measure.
    readonly property bool wide: root.high - root.low >= 48
    readonly property int cap: 16
    readonly property int thick: 3

    visible: root.wide
    Accessible.ignored: true

    Rectangle {
        x: root.low
        y: root.floor - root.thick / 2
        width: root.high - root.low
        height: root.thick
        color: Theme.warmInk
    }
    Repeater {
        model: [qsTr("from", "start of the range"), qsTr("to", "end of the range")]

        Item {
            id: end

            required property int index
            required property string modelData
            readonly property point tip: end.index === 0 ? root.from : root.to

            x: Math.round(end.tip.x)

            Column {
                x: -1
                y: end.tip.y
                spacing: 4

                Repeater {
                    model: Math.max(0, Math.floor((root.floor - root.cap / 2 - end.tip.y) / 9))

                    Rectangle {
                        width: 2
                        height: 5
                        radius: 1
                        color: Theme.warmInk
                    }
                }
            }
            Rectangle {
                x: -root.thick / 2
                y: root.floor - root.cap / 2
                width: root.thick
                height: root.cap
                radius: 1
                color: Theme.warmInk
            }
            AppText {
                x: end.tip.x > root.low ? Theme.space2 : -width - Theme.space2
                y: root.floor - height / 2
                text: end.modelData
                color: Theme.warmInk
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
