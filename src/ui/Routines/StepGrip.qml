import QtQuick
import Unknot.Theme
import Unknot.Components

/// Where a step is taken hold of, to be dragged to another place in the list.
Item {
    id: root

    required property real rowHeight
    readonly property bool dragging: drag.active

    /// So many places further down, or up.
    signal dropped(by: int)

    implicitWidth: 24
    implicitHeight: Theme.target

    Icon {
        anchors.centerIn: parent
        name: "grip"
        color: Theme.inkMuted
    }
    DragHandler {
        id: drag

        /// How far it went: Qt 6.8 forgets the translation before it says that the drag is over.
        property real way: 0

        target: null
        xAxis.enabled: false
        onActiveTranslationChanged: if (drag.active)
            drag.way = drag.activeTranslation.y
        onActiveChanged: if (drag.active)
            drag.way = drag.activeTranslation.y
        else
            root.dropped(Math.round(drag.way / root.rowHeight))
    }
}
