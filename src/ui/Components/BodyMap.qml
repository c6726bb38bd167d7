import QtQuick
import Unknot.Theme
import Unknot.Components
import Unknot.ViewModels

/// Front and back of the body with the latest rating of each area and side. Tab leads in, arrows go from
/// region to region, Enter opens the area.
Item {
    id: root

    required property BodyMapModel model
    property int current: 0

    readonly property real unit: Math.min(Theme.wide ? 1.2 : 1, root.width / 330)

    signal opened(technique: string)

    function regionAt(row) {
        return front.regionAt(row) ?? back.regionAt(row);
    }
    function middleOf(region: Item): point {
        return region.mapToItem(root, region.width / 2, region.height / 2);
    }
    /// To the nearest region in a direction; what lies off to the side counts double.
    function step(dx, dy) {
        const from = root.regionAt(root.current);
        if (!from)
            return;
        const start = root.middleOf(from);
        let best = -1;
        let shortest = 1e9;
        for (let row = 0; row < front.rows; ++row) {
            const region = root.regionAt(row);
            if (!region || region === from)
                continue;
            const middle = root.middleOf(region);
            const ahead = dx * (middle.x - start.x) + dy * (middle.y - start.y);
            const aside = Math.abs(dy * (middle.x - start.x) + dx * (middle.y - start.y));
            if (ahead > 1 && ahead + 2 * aside < shortest) {
                shortest = ahead + 2 * aside;
                best = row;
            }
        }
        if (best >= 0) {
            root.current = best;
            root.regionAt(best).forceActiveFocus(Qt.TabFocusReason);
        }
    }

    implicitWidth: 360
    implicitHeight: front.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Tension map")
    Keys.onLeftPressed: root.step(-1, 0)
    Keys.onRightPressed: root.step(1, 0)
    Keys.onUpPressed: root.step(0, -1)
    Keys.onDownPressed: root.step(0, 1)

    BodyFigure {
        id: front

        x: root.width / 2 - 91 * root.unit - width / 2
        model: root.model
        unit: root.unit
        current: root.current
        onOpened: technique => root.opened(technique)
    }
    BodyFigure {
        id: back

        x: root.width / 2 + 91 * root.unit - width / 2
        model: root.model
        back: true
        unit: root.unit
        current: root.current
        onOpened: technique => root.opened(technique)
    }
}
