pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme

/// Digits that do not jitter: each glyph in a cell of its own. As high as the digits themselves.
Item {
    id: root

    property string text
    property int fontSize: 198
    property color color: Theme.ink

    readonly property real digitCell: root.fontSize * 0.605
    readonly property real colonCell: root.fontSize * 0.27
    readonly property int colons: root.text.split(":").length - 1

    implicitWidth: (root.text.length - root.colons) * root.digitCell + root.colons * root.colonCell
    implicitHeight: Math.round(root.fontSize * 0.72)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height

        Repeater {
            model: root.text.length

            Item {
                id: cell

                required property int index

                readonly property string glyph: root.text.charAt(cell.index)
                readonly property bool colon: cell.glyph === ":"

                width: cell.colon ? root.colonCell : root.digitCell
                height: root.height

                Text {
                    id: glyphText

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: root.height - glyphText.baselineOffset - (cell.colon ? root.fontSize * 0.055 : 0)
                    text: cell.glyph
                    color: root.color
                    font.family: Theme.displayFamily
                    font.weight: Font.DemiBold
                    font.pixelSize: root.fontSize
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
        }
    }
}
