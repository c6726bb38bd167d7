import QtQuick
import Unknot.Theme
import Unknot.Components

/// A control of the running session: tall, with its key. Space stays with the session.
BaseButton {
    id: root

    property bool primary: false

    implicitHeight: Theme.targetSession
    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    iconSize: Theme.iconSession
    fontSize: Theme.wide ? Theme.titleSize : Theme.bodyLargeSize
    corner: Theme.radiusLarge
    leftPadding: Theme.wide ? Theme.space6 : Theme.compact ? Theme.space3 : Theme.space5
    spacing: Theme.compact ? Theme.space2 : Theme.space3
    takesSpace: false
    fill: root.primary ? Theme.primary : Theme.surface
    fillHover: root.primary ? Theme.primaryHover : Theme.sunken
    fillPressed: root.primary ? Theme.primaryPressed : Theme.stage2
    ink: root.primary ? Theme.primaryInk : Theme.ink
    edge: root.primary ? "transparent" : Theme.outlineStrong
}
