pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Session

/// The rolls of a session side by side, as wide as they are long.
Item {
    id: root

    required property TimelineModel model
    /// How much of the present roll is done, 0 to 1.
    property real progress: 0

    readonly property int cellHeight: Theme.compact ? 28 : Theme.wide ? 48 : 36
    readonly property int labelSize: Theme.compact ? Theme.captionSize : Theme.wide ? Theme.bodyLargeSize : Theme.bodySize
    readonly property int insideGap: Theme.space1
    readonly property int areaGap: Theme.space3
    readonly property real room: root.width - root.insideGap * root.model.insideGaps - root.areaGap * root.model.areaGaps
    readonly property real unit: root.model.totalWeight > 0 ? Math.max(0, root.room) / root.model.totalWeight : 0

    implicitHeight: root.cellHeight + Theme.space2 + Math.round(root.labelSize * 1.5)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps of the session")

    Row {
        Repeater {
            model: root.model

            TimelineCell {
                width: weight * root.unit + gap
                height: root.implicitHeight
                gap: first ? 0 : startsArea ? root.areaGap : root.insideGap
                labelRoom: areaWeight * root.unit
                cellHeight: root.cellHeight
                labelSize: root.labelSize
                progress: root.progress
            }
        }
    }
}
