import QtQuick
import Unknot.Theme

/// Lies over a square picture and paints its corners in the colour behind it, which rounds them without a mask.
Rectangle {
    id: root

    property real corner: Theme.radius
    property color behind: Theme.surface

    anchors.fill: parent
    anchors.margins: -border.width
    color: "transparent"
    radius: root.corner + border.width
    border.width: Math.ceil(root.corner * 0.45)
    border.color: root.behind
}
