import QtQuick
import Unknot.Theme

/// Half of a SideIndicator: the word on its block, or the other side's letter in an outlined cell.
Rectangle {
    id: root

    property bool active: false
    property string word
    property int fontSize: 78

    radius: Theme.radiusLarge
    color: root.active ? Theme.inverse : "transparent"
    border.width: root.active ? 0 : 2
    border.color: Theme.outline
    Accessible.ignored: true

    Text {
        anchors.fill: parent
        anchors.leftMargin: root.active ? Theme.space3 : 0
        anchors.rightMargin: anchors.leftMargin
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.word
        color: root.active ? Theme.onInverse : Theme.inkMuted
        font.family: Theme.family
        font.weight: root.active ? Font.Bold : Font.Medium
        font.pixelSize: root.active ? root.fontSize : Math.round(root.fontSize * 0.56)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 13
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
