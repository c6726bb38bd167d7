import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

T.Switch {
    id: root

    function flip(): void {
        root.toggle();
        root.toggled();
    }

    implicitWidth: Math.round(44 * Theme.textScale)
    implicitHeight: Theme.target
    hoverEnabled: true
    Accessible.name: root.text
    Accessible.onPressAction: root.flip()
    Accessible.onToggleAction: root.flip()
    Keys.onReturnPressed: root.flip()
    Keys.onEnterPressed: root.flip()

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: root.width
        height: Math.round(26 * Theme.textScale)
        radius: height / 2
        color: root.checked ? (root.hovered ? Theme.primaryHover : Theme.primary)
                            : root.hovered ? Theme.sunken : Theme.surface
        border.width: root.checked ? 0 : 2
        border.color: Theme.outlineStrong

        Rectangle {
            readonly property int inset: root.checked ? 4 : 6

            x: root.checked ? parent.width - width - inset : inset
            y: inset
            width: parent.height - 2 * inset
            height: width
            radius: width / 2
            color: root.checked ? Theme.primaryInk : Theme.outlineStrong

            Behavior on x {
                NumberAnimation { duration: Theme.state; easing.type: Easing.OutCubic }
            }
        }
        FocusRing {
            shown: root.visualFocus
            controlRadius: parent.height / 2
        }
    }
}
