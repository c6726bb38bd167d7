import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// The surface of a row that is chosen by a press.
Rectangle {
    id: root

    required property T.AbstractButton row
    property bool on: false

    radius: Theme.radiusLarge
    color: root.row.down ? Theme.stage2 : root.row.hovered ? Theme.sunken : Theme.surface
    border.width: root.on ? 2 : Theme.line
    border.color: root.on ? Theme.primary : Theme.outlineStrong

    FocusRing {
        shown: root.row.visualFocus
        controlRadius: Theme.radiusLarge
    }
}
