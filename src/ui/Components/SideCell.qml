import QtQuick
import Unknot.Theme

/// Half of a SideIndicator: the word on its block, or the other side's letter in an outlined cell.
Rectangle {
    id: root

    property bool active: false
    property string word
    property string letter
    property int fontSize: 78

    readonly property int letterSize: Math.round(root.fontSize * (root.active ? 1 : 0.56))
    readonly property string shown: root.active ? root.word : root.letter
    readonly property real room: root.width - (root.active ? 2 * Theme.space3 : 0)

    radius: Theme.radiusLarge
    color: root.active ? Theme.inverse : "transparent"
    border.width: root.active ? 0 : 2
    border.color: Theme.outline
    Accessible.ignored: true

    TextMetrics {
        id: metrics

        text: root.shown
        font.family: Theme.family
        font.weight: Font.Bold
        font.pixelSize: root.letterSize
    }
    Text {
        anchors.centerIn: parent
        text: root.shown
        color: root.active ? Theme.inverseInk : Theme.inkMuted
        font.family: Theme.family
        font.weight: root.active ? Font.Bold : Font.Medium
        font.pixelSize: metrics.width > root.room && root.room > 0
                        ? Math.floor(root.letterSize * root.room / metrics.width) : root.letterSize
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
