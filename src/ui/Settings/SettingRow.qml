import QtQuick
import Unknot.Theme
import Unknot.Components

/// A name and a hint on the left, the control that is put inside on the right, or below when it is tight. Placed by
/// hand: a layout that is turned over while it is laid out keeps the height it had before.
Item {
    id: root

    property string label
    property string hint
    property bool divider: true
    default property alias control: control.data

    readonly property bool stacked: words.labelWidth + control.implicitWidth + Theme.space5 > root.width
                                    || control.implicitWidth > root.width * 0.64
    readonly property real wordsHeight: Math.max(words.implicitHeight, Math.round(44 * Theme.textScale))
    readonly property real besideHeight: Math.max(root.wordsHeight + 2 * Theme.space2, control.implicitHeight)
    readonly property real stackedHeight: words.implicitHeight + control.implicitHeight + 2 * Theme.space3 + Theme.space2

    implicitHeight: (root.stacked ? root.stackedHeight : root.besideHeight) + (root.divider ? Theme.line : 0)

    TextMetrics {
        id: metrics

        font: title.font
        text: root.label
    }
    Column {
        id: words

        // Not the text's own width: asking for that lays the text out, in the middle of laying out this.
        readonly property real labelWidth: Math.ceil(metrics.advanceWidth)

        y: root.stacked ? Theme.space3 : (root.besideHeight - height) / 2
        width: root.stacked ? root.width : root.width - control.implicitWidth - Theme.space4

        AppText {
            id: title

            width: parent.width
            text: root.label
            font.weight: Font.Medium
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            type: AppText.Caption
            text: root.hint
        }
    }
    Row {
        id: control

        x: root.stacked ? 0 : root.width - width
        y: root.stacked ? words.y + words.height + Theme.space2 : (root.besideHeight - height) / 2
        spacing: Theme.space3
    }
    Rectangle {
        y: root.height - height
        width: root.width
        height: Theme.line
        visible: root.divider
        color: Theme.outline
    }
}
