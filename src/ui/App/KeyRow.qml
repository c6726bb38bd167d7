import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// A key and what it does.
RowLayout {
    id: root

    property string keys
    property string what

    Layout.fillWidth: true
    spacing: Theme.space3
    Accessible.role: Accessible.StaticText
    Accessible.name: root.keys
    Accessible.description: root.what

    AppText {
        Layout.preferredWidth: Math.round(150 * Theme.textScale)
        text: root.keys
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    AppText {
        Layout.fillWidth: true
        text: root.what
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}
