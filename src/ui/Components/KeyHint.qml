import QtQuick
import Unknot.Theme

/// A keycap with the name of a key. Not for screen readers: they know the key from the control.
Rectangle {
    id: root

    property alias text: label.text
    property color ink: Theme.inkMuted

    visible: Theme.keyHints && root.text.length > 0
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 2 * Theme.space2)
    implicitHeight: Math.round(22 * Theme.textScale)
    radius: Theme.radiusSmall
    color: "transparent"
    border.width: Theme.line
    border.color: root.ink
    Accessible.ignored: true

    Text {
        id: label

        anchors.centerIn: parent
        color: root.ink
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.Medium
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
