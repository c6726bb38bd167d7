import QtQuick
import Unknot.Theme
import Unknot.Components

/// Icon, label and key in one centred row. A label without room for all its words breaks into lines.
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

    readonly property bool hasIcon: root.iconName.length > 0
    readonly property bool hasLabel: root.text.length > 0
    readonly property bool hasHint: Theme.keyHints && root.keyHint.length > 0
    /// What stands beside the label, with the gaps.
    readonly property real beside: (root.hasIcon ? root.iconSize : 0) + (root.hasHint ? hint.implicitWidth : 0)
                                   + content.spacing * Math.max(0, root.hasIcon + root.hasLabel + root.hasHint - 1)

    implicitWidth: Math.ceil(root.beside + (root.hasLabel ? label.implicitWidth : 0))
    implicitHeight: content.implicitHeight

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
            width: Math.min(implicitWidth, Math.max(0, root.width - root.beside))
            visible: root.hasLabel
            text: root.text
            font: root.textFont
            color: root.ink
            wrapMode: Text.Wrap
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
