import QtQuick
import Unknot.Theme
import Unknot.Components

BaseButton {
    id: root

    property bool destructive: false

    fill: Theme.surface
    fillHover: root.destructive ? Theme.errorTint : Theme.sunken
    fillPressed: root.destructive ? Theme.errorTint : Theme.stage2
    ink: root.destructive ? Theme.error : Theme.ink
    edge: root.destructive ? Theme.error : Theme.outlineStrong
}
