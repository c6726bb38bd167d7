pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.Components

/// Two to four choices, one of them on. It asks through picked(); the owner changes currentIndex.
Rectangle {
    id: root

    property list<string> model
    property int currentIndex: 0
    /// All parts equally wide over the whole width; else as wide as their words.
    property bool fill: false
    property string name

    signal picked(index: int)

    function step(by: int): void {
        const next = Math.max(0, Math.min(root.model.length - 1, root.currentIndex + by));
        if (next !== root.currentIndex)
            root.picked(next);
    }
    function focusCurrent(): void {
        if (root.isPart(root.Window.activeFocusItem))
            parts.itemAt(root.currentIndex)?.forceActiveFocus(Qt.TabFocusReason);
    }
    function isPart(item: Item): bool {
        for (let i = 0; i < parts.count; ++i) {
            if (parts.itemAt(i) === item)
                return true;
        }
        return false;
    }

    implicitWidth: row.implicitWidth + 2 * Theme.space1
    implicitHeight: Theme.target + Theme.space1
    radius: Theme.radiusLarge
    color: Theme.sunken
    onCurrentIndexChanged: root.focusCurrent()
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Row {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space1
        anchors.rightMargin: Theme.space1

        Repeater {
            id: parts

            model: root.model

            SegmentedPart {
                required property string modelData
                required property int index

                objectName: "segment" + index
                width: root.fill ? row.width / root.model.length : implicitWidth
                height: row.height
                text: modelData
                on: index === root.currentIndex
                onClicked: root.picked(index)
            }
        }
    }
}
