pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Session

/// The rolls of a session side by side, as wide as they are long. The arrow keys move along; Enter or a
/// click asks for a step.
FocusScope {
    id: root

    required property TimelineModel model
    /// How much of the present roll is done, 0 to 1.
    property real progress: 0

    /// The step the keyboard is on.
    property int focusedStep: Math.max(0, root.model.present)

    signal chosen(step: int)

    readonly property int cellHeight: Theme.compact ? 28 : Theme.wide ? 48 : 36
    readonly property int labelSize: Theme.compact ? Theme.captionSize : Theme.wide ? Theme.bodyLargeSize : Theme.bodySize
    readonly property int insideGap: Theme.space1
    readonly property int areaGap: Theme.space3
    readonly property real room: root.width - root.insideGap * root.model.insideGaps - root.areaGap * root.model.areaGaps
    readonly property real unit: root.model.totalWeight > 0 ? Math.max(0, root.room) / root.model.totalWeight : 0

    function move(by: int): void {
        const next = Math.max(0, Math.min(steps.count - 1, root.focusedStep + by));
        root.focusedStep = next;
        steps.itemAt(next).forceActiveFocus(by < 0 ? Qt.BacktabFocusReason : Qt.TabFocusReason);
    }

    implicitHeight: root.cellHeight + Theme.space2 + Math.round(root.labelSize * 1.5)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps of the session")
    onActiveFocusChanged: {
        if (!root.activeFocus)
            root.focusedStep = Qt.binding(() => Math.max(0, root.model.present));
    }
    // Else the keys would move within the step, as they do everywhere else in a session.
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Left || event.key === Qt.Key_Right
    Keys.onLeftPressed: root.move(-1)
    Keys.onRightPressed: root.move(1)
    Keys.onReturnPressed: root.chosen(root.focusedStep)
    Keys.onEnterPressed: root.chosen(root.focusedStep)

    Row {
        Repeater {
            id: steps

            model: root.model

            TimelineCell {
                id: step

                current: root.focusedStep === step.index
                focus: step.current
                onChosen: root.chosen(step.index)
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
