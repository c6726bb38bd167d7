import QtQuick
import Unknot.Theme
import Unknot.Components

/// A number on its ramp colour; a dash where there is none.
Rectangle {
    id: root

    property int tint: -1
    property string text

    implicitWidth: Math.round(38 * Theme.textScale)
    implicitHeight: Math.round(30 * Theme.textScale)
    radius: Theme.radiusSmall
    color: root.tint < 0 ? "transparent" : Theme.tension(root.tint)

    AppText {
        anchors.centerIn: parent
        text: root.tint < 0 ? "–" : root.text
        color: root.tint < 0 ? Theme.inkMuted : Theme.tensionInk(root.tint)
        font.weight: root.tint < 0 ? Font.Normal : Font.DemiBold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
