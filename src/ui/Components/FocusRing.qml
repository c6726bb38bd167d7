import QtQuick
import Unknot.Theme

/// Drawn 2 px outside the item it lies in. A control shows it while the keyboard is in use.
Rectangle {
    id: root

    property bool shown: false
    property real controlRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: -2 - Theme.focusLine
    visible: root.shown
    color: "transparent"
    radius: root.controlRadius + 2 + Theme.focusLine
    border.width: Theme.focusLine
    border.color: Theme.focus
}
