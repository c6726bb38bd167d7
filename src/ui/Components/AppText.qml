import QtQuick
import Unknot.Theme
import Unknot.Components

/// Text in one of the design's sizes.
Text {
    id: root

    enum Type { Caption, Body, BodyLarge, Title, Head, Display, Number }

    property int type: AppText.Body

    /// Qt leaves the room between lines below a line; half of it belongs above. (1.21: height of Inter.)
    readonly property int drop: Math.round((root.lineHeight - 1.21 * root.font.pixelSize) / 2)

    color: root.type === AppText.Caption ? Theme.inkMuted : Theme.ink
    font.family: root.type === AppText.Number ? Theme.displayFamily : Theme.family
    font.pixelSize: Theme.sizes[root.type]
    font.weight: root.type >= AppText.Title ? Font.DemiBold : Font.Normal
    font.letterSpacing: Theme.spacings[root.type]
    lineHeight: Theme.leadings[root.type]
    lineHeightMode: Text.FixedHeight
    topPadding: root.drop
    bottomPadding: -root.drop
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
