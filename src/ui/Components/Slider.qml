import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

T.Slider {
    id: root

    property string name
    property string valueText

    implicitWidth: 150
    implicitHeight: Theme.target
    hoverEnabled: true
    snapMode: T.Slider.SnapAlways
    Accessible.name: root.name
    Accessible.description: root.valueText

    background: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: root.availableWidth
        height: 6
        radius: 3
        color: Theme.stage2

        Rectangle {
            width: root.handle.x + root.handle.width / 2
            height: parent.height
            radius: 3
            color: Theme.primary
        }
    }

    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: Math.round(22 * Theme.textScale)
        height: width
        radius: width / 2
        color: root.pressed ? Theme.tint : root.hovered ? Theme.sunken : Theme.surface
        border.width: 2
        border.color: Theme.primary

        FocusRing {
            shown: root.visualFocus
            controlRadius: parent.width / 2
        }
    }
}
