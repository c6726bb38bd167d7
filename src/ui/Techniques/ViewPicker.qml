pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.Components
import Unknot.Figure

/// Where the figure is looked at from, one under the other at the picture's edge. Choosing the view that is on
/// puts a figure that was turned by hand back.
Rectangle {
    id: root

    required property FigureView figure

    function step(by: int): void {
        const next = Math.max(0, Math.min(parts.count - 1, root.figure.view + by));
        parts.itemAt(next)?.forceActiveFocus(Qt.TabFocusReason);
        root.figure.lookFrom(next);
    }

    implicitWidth: column.implicitWidth + 2 * Theme.space1
    implicitHeight: column.implicitHeight
    radius: Theme.radiusLarge
    color: Theme.sunken
    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("View")

    Column {
        id: column

        readonly property real widest: {
            let most = 0;
            for (let i = 0; i < parts.count; ++i)
                most = Math.max(most, parts.itemAt(i)?.implicitWidth ?? 0);
            return most;
        }

        x: Theme.space1

        Repeater {
            id: parts

            // In the order of FigureItem.View.
            model: [qsTr("Usual", "view"), qsTr("Side", "view"), qsTr("Front", "view"), qsTr("Top", "view")]

            SegmentedPart {
                required property string modelData
                required property int index

                objectName: "view" + index
                width: column.widest
                height: Theme.target
                text: modelData
                on: index === root.figure.view
                Accessible.name: qsTr("View: %1").arg(modelData)
                onClicked: root.figure.lookFrom(index)
            }
        }
    }
}
