import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// One part of a SegmentedControl. (A radio button for its role: on Qt 6.4 a control takes back the one it is
/// given.)
T.RadioButton {
    id: root

    property bool on: false

    implicitWidth: implicitContentWidth + 2 * Theme.space4
    topInset: Theme.space1
    bottomInset: Theme.space1
    focusPolicy: root.on ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: true
    checked: root.on
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.on ? Theme.segmentOn : root.hovered ? Theme.stage2 : "transparent"
        border.width: root.on ? Theme.line : 0
        border.color: Theme.segmentEdge

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: Text {
        text: root.text
        color: root.on ? Theme.ink : Theme.inkSoft
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        font.weight: root.on ? Font.DemiBold : Font.Medium
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
