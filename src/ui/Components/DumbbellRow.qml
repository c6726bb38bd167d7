pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme

/// Tension before and after on a line from 0 to 10: open dot, filled dot, the way between. -1 is unknown.
Item {
    id: root

    property int before: -1
    property int after: -1

    readonly property int dot: 14
    readonly property bool same: root.before >= 0 && root.before === root.after

    function place(value: int): real {
        return value / 10 * (root.width - root.dot);
    }

    implicitWidth: 312
    implicitHeight: 20
    Accessible.ignored: true

    component Dot: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: root.dot
        height: root.dot
        radius: root.dot / 2
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: 2
        color: Theme.outline
    }
    Rectangle {
        readonly property real start: root.place(Math.min(root.before, root.after))

        anchors.verticalCenter: parent.verticalCenter
        visible: root.before >= 0 && root.after >= 0 && !root.same
        x: start + root.dot / 2
        width: root.place(Math.max(root.before, root.after)) - start
        height: 4
        color: Theme.primary
    }
    Dot {
        visible: root.before >= 0 && !root.same
        x: root.place(root.before)
        color: Theme.surface
        border.width: 3
        border.color: Theme.inkSoft
    }
    Dot {
        visible: root.after >= 0
        x: root.place(root.after)
        color: root.same ? Theme.inkMuted : Theme.primary
    }
}
