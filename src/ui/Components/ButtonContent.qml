import QtQuick
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

    implicitWidth: content.implicitWidth
    implicitHeight: content.implicitHeight

    Row {
        id: content

        anchors.centerIn: parent
        layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName.length > 0
            name: root.iconName
            size: root.iconSize
            color: root.ink
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            visible: text.length > 0
            text: root.text
            font: root.textFont
            color: root.ink
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            text: root.keyHint
            ink: root.ink
        }
    }
}
