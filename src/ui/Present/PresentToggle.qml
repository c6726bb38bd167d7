import QtQuick
import Unknot.Theme
import Unknot.Components

/// A button of the bar that is on or off.
BaseButton {
    id: root

    property bool on: false

    large: true
    takesSpace: false
    fill: root.on ? Theme.tint : Theme.surface
    fillHover: root.on ? Theme.stage2 : Theme.sunken
    fillPressed: Theme.stage2
    ink: root.on ? Theme.tintInk : Theme.ink
    edge: root.on ? Theme.primary : Theme.outlineStrong
    fontSize: Theme.bodySize
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    spacing: Theme.space2
    // A role of one's own does not outlive the start of a screen reader on Qt 6.4, so the name says it.
    Accessible.name: root.on ? qsTr("%1, on").arg(root.text) : root.text
}
