import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// One of the steps at the top: number, or a check once it is done.
RowLayout {
    id: root

    property int number: 1
    property string text
    property bool now: false
    property bool done: false
    /// Whether it says its name also while another step is up.
    property bool named: true

    spacing: Theme.space2
    Accessible.role: Accessible.StaticText
    Accessible.name: root.now ? qsTr("Step %1, %2, now").arg(root.number).arg(root.text)
                              : qsTr("Step %1, %2").arg(root.number).arg(root.text)

    Rectangle {
        implicitWidth: Math.round(28 * Theme.textScale)
        implicitHeight: implicitWidth
        radius: width / 2
        color: root.now ? Theme.inverse : root.done ? Theme.primary : "transparent"
        border.width: root.now || root.done ? 0 : Theme.line
        border.color: Theme.outlineStrong

        Icon {
            anchors.centerIn: parent
            visible: root.done
            name: "check"
            size: Math.round(16 * Theme.textScale)
            color: Theme.primaryInk
        }
        AppText {
            anchors.centerIn: parent
            visible: !root.done
            text: root.number
            color: root.now ? Theme.inverseInk : Theme.inkSoft
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
    AppText {
        visible: root.named || root.now
        text: root.text
        color: root.now ? Theme.ink : Theme.inkSoft
        font.weight: root.now ? Font.DemiBold : Font.Normal
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
