import QtQuick
import Unknot.Theme

/// Sizes of the session screen, one set for each of the three window widths.
QtObject {
    readonly property int margin: Theme.compact ? 20 : Theme.wide ? 40 : 24
    readonly property int gap: Theme.compact ? 16 : Theme.wide ? 40 : 24
    readonly property int topBar: Theme.compact ? 52 : Theme.wide ? 84 : 64
    readonly property int panel: Theme.compact ? 332 : Theme.wide ? 592 : 416
    readonly property int floor: Theme.compact ? 65 : Theme.wide ? 134 : 99
    readonly property int side: Theme.compact ? 76 : Theme.wide ? 124 : 88
    readonly property int sideFont: Theme.compact ? 75 : Theme.wide ? 110 : 78
    readonly property int bar: Theme.compact ? 8 : Theme.wide ? 14 : 10
    readonly property int titleFont: Math.round((Theme.compact ? 30 : Theme.wide ? 56 : 40) * Theme.textScale)
    readonly property int variantFont: Theme.compact ? Theme.bodySize : Theme.wide ? Theme.titleSize : Theme.bodyLargeSize
    readonly property int cueFont: Math.round((Theme.compact ? 27 : Theme.wide ? 54 : 38) * Theme.textScale)
    readonly property int setUpFont: Math.round((Theme.compact ? 20 : Theme.wide ? 32 : 24) * Theme.textScale)
    readonly property int ring: Theme.compact ? 230 : Theme.wide ? 400 : 292
    readonly property int ringFont: Theme.compact ? 152 : Theme.wide ? 220 : 158
    readonly property int timeFont: Theme.compact ? Theme.bodyLargeSize : Theme.wide ? Theme.headSize : Theme.titleSize
    /// Large text: keys and long words leave the controls, which would not fit otherwise.
    readonly property bool crowded: Theme.textScale > 1.3 || (Theme.textScale > 1.1 && !Theme.wide)
    readonly property int buttonGap: Theme.compact ? Theme.space2 : Theme.space3
    readonly property int panelGap: Theme.compact ? 12 : Theme.wide ? 24 : 16
}
