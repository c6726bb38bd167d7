import QtQuick
import Unknot.Theme

/// Actions at the foot or the head of a page: some at the left, the others at the right; in two lines where one is too
/// short, and broken into more where even that is.
Item {
    id: root

    property alias start: startFlow.data
    default property alias end: endFlow.data

    readonly property int startWidth: root.wanted(startFlow)
    readonly property int endWidth: root.wanted(endFlow)
    readonly property bool oneLine: root.startWidth + root.endWidth + Theme.space4 <= root.width
    readonly property real gap: root.startWidth > 0 && root.endWidth > 0 ? Theme.space2 : 0

    function wanted(flow: Flow): real {
        let sum = 0;
        for (let i = 0; i < flow.children.length; ++i) {
            const child = flow.children[i];
            if (child.visible)
                sum += (sum > 0 ? flow.spacing : 0) + child.width;
        }
        return Math.ceil(sum);
    }

    implicitWidth: root.startWidth + root.endWidth + Theme.space4
    implicitHeight: root.oneLine ? Math.max(startFlow.height, endFlow.height)
                                 : startFlow.height + root.gap + endFlow.height

    Flow {
        id: startFlow

        y: root.oneLine ? (root.height - height) / 2 : 0
        width: Math.min(root.startWidth, root.width)
        spacing: Theme.space3
    }
    Flow {
        id: endFlow

        x: root.width - width
        y: root.height - (root.oneLine ? (root.height + height) / 2 : height)
        width: Math.min(root.endWidth, root.width)
        spacing: Theme.space3
    }
}
