import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

T.CheckBox {
    id: root

    function flip(): void {
        root.toggle();
        root.toggled();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    spacing: Theme.space3
    hoverEnabled: true
    Accessible.name: root.text
    Accessible.onPressAction: root.flip()
    Accessible.onToggleAction: root.flip()

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: Math.round(24 * Theme.textScale)
        height: width
        radius: Theme.radiusSmall
        color: root.checked ? Theme.primary : root.hovered ? Theme.sunken : Theme.surface
        border.width: root.checked ? 0 : 2
        border.color: Theme.outlineStrong

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: Math.round(18 * Theme.textScale)
            color: Theme.primaryInk
        }
        FocusRing {
            shown: root.visualFocus
            controlRadius: Theme.radiusSmall
        }
    }

    contentItem: AppText {
        leftPadding: root.indicator.width + root.spacing
        text: root.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
