import QtQuick
import Unknot.Theme
import Unknot.Components

/// Icon, label and key in one centred row.
Item {
    id: root

    property string text
    property font textFont
    property color ink
    property string iconName
    property int iconSize
    property bool iconAfter: false
    property string keyHint
    property alias spacing: content.spacing
    /// Where there is no more room than this, the label breaks into lines.
    property real widest: Infinity

    readonly property bool hasIcon: root.iconName.length > 0
    readonly property bool hasLabel: root.text.length > 0
    readonly property bool hasHint: Theme.keyHints && root.keyHint.length > 0
    /// What stands beside the label, with the gaps.
    readonly property real beside: (root.hasIcon ? root.iconSize : 0) + (root.hasHint ? hint.implicitWidth : 0)
                                   + content.spacing * Math.max(0, root.hasIcon + root.hasLabel + root.hasHint - 1)

    readonly property bool limited: root.widest < Infinity

    implicitWidth: Math.ceil(root.beside + (root.hasLabel ? label.width : 0))
    implicitHeight: content.implicitHeight

    // A text that may break does not know its natural width any more.
    TextMetrics {
        id: natural

        text: root.limited ? root.text : ""
        font: root.textFont
    }
    Row {
        id: content

        anchors.centerIn: parent
        layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            visible: root.hasIcon
            name: root.iconName
            size: root.iconSize
            color: root.ink
        }
        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: root.limited ? Math.min(Math.ceil(natural.advanceWidth) + 1, root.widest - root.beside) : implicitWidth
            visible: root.hasLabel
            text: root.text
            font: root.textFont
            color: root.ink
            wrapMode: root.limited ? Text.Wrap : Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        KeyHint {
            id: hint

            anchors.verticalCenter: parent.verticalCenter
            text: root.keyHint
            ink: root.ink
        }
    }
}
