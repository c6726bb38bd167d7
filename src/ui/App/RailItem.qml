import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// One page in the navigation: icon over label.
T.TabButton {
    id: root

    property string iconName
    property bool on: false

    readonly property real labelWidth: metrics.advanceWidth

    implicitWidth: Theme.railWidth - 2 * Theme.space1
    implicitHeight: Math.round(64 * (1 + Theme.textScale) / 2)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    checked: root.on
    Accessible.name: root.text
    Accessible.selected: root.on
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    TextMetrics {
        id: metrics

        text: root.text
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.Medium
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.on ? Theme.tint : root.down ? Theme.stage2 : root.hovered ? Theme.sunken : "transparent"

        Behavior on color {
            ColorAnimation { duration: Theme.state; easing.type: Easing.OutCubic }
        }

        FocusRing {
            anchors.margins: 0
            radius: parent.radius
            shown: root.visualFocus
        }
    }

    contentItem: Column {
        spacing: Theme.space2
        topPadding: (root.height - Theme.iconRail - Theme.space2 - Theme.captionLeading) / 2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.iconName
            size: Theme.iconRail
            color: root.on ? Theme.tintInk : Theme.inkSoft
        }
        Text {
            width: root.width
            text: root.text
            color: root.on ? Theme.tintInk : Theme.inkSoft
            font.family: Theme.family
            font.pixelSize: Theme.captionSize
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
