import QtQuick
import Unknot.Theme
import Unknot.Components

/// Text in one of the design's sizes.
Text {
    id: root

    enum Type { Caption, Body, BodyLarge, Title, Head, Display, Number }

    property int type: AppText.Body
    readonly property list<int> sizes: [Theme.captionSize, Theme.bodySize, Theme.bodyLargeSize, Theme.titleSize,
        Theme.headSize, Theme.displaySize, Theme.numberSize]
    readonly property list<int> leadings: [Theme.captionLeading, Theme.bodyLeading, Theme.bodyLargeLeading,
        Theme.titleLeading, Theme.headLeading, Theme.displayLeading, Theme.numberLeading]

    /// Qt leaves the room between lines below a line; half of it belongs above. (1.21: height of Inter.)
    readonly property int drop: Math.round((root.lineHeight - 1.21 * root.font.pixelSize) / 2)

    color: root.type === AppText.Caption ? Theme.inkMuted : Theme.ink
    font.family: root.type === AppText.Number ? Theme.displayFamily : Theme.family
    font.pixelSize: root.sizes[root.type]
    font.weight: root.type >= AppText.Title ? Font.DemiBold : Font.Normal
    font.letterSpacing: root.type === AppText.Title ? Theme.titleSpacing : root.type === AppText.Head
        ? Theme.headSpacing : root.type === AppText.Display ? Theme.displaySpacing : root.type === AppText.Number
        ? Theme.numberSpacing : 0
    lineHeight: root.leadings[root.type]
    lineHeightMode: Text.FixedHeight
    topPadding: root.drop
    bottomPadding: -root.drop
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
