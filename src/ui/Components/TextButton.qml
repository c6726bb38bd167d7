import QtQuick
import Unknot.Theme
import Unknot.Components

BaseButton {
    id: root

    property bool destructive: false

    leftPadding: Theme.space2
    fill: "transparent"
    fillHover: root.destructive ? Theme.errorTint : Theme.tint
    fillPressed: root.destructive ? Theme.errorTint : Theme.stage2
    fillDisabled: "transparent"
    ink: root.destructive ? Theme.error : Theme.primary
}
