import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// The mark and the words of a statement to tick, or of one answer of several.
RowLayout {
    id: root

    property bool on: false
    property bool radio: false
    property string text
    property string hint

    spacing: Theme.space4

    Rectangle {
        implicitWidth: Math.round(24 * Theme.textScale)
        implicitHeight: implicitWidth
        radius: root.radio ? width / 2 : Theme.radiusSmall
        color: root.on && !root.radio ? Theme.primary : Theme.surface
        border.width: root.on && !root.radio ? 0 : 2
        border.color: root.on ? Theme.primary : Theme.outlineStrong

        Icon {
            anchors.centerIn: parent
            visible: root.on && !root.radio
            name: "check"
            size: Math.round(18 * Theme.textScale)
            color: Theme.primaryInk
        }
        Rectangle {
            anchors.centerIn: parent
            visible: root.on && root.radio
            width: Math.round(12 * Theme.textScale)
            height: width
            radius: width / 2
            color: Theme.primary
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            type: AppText.BodyLarge
            text: root.text
            font.weight: root.on || root.radio ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.hint
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
}
