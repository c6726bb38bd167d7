import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// A roll: planned against done.
RowLayout {
    id: root

    required property string name
    required property string variant
    required property string planned
    required property string done
    required property string description

    spacing: Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.description

    AppText {
        Layout.preferredWidth: Math.round(220 * Theme.textScale)
        text: root.name
        font.weight: Font.Medium
        Accessible.ignored: true
    }
    AppText {
        Layout.preferredWidth: Math.round(130 * Theme.textScale)
        text: root.variant
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    AppText {
        Layout.preferredWidth: Math.round(60 * Theme.textScale)
        text: root.planned
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
    AppText {
        Layout.fillWidth: true
        text: root.done
        Accessible.ignored: true
    }
}
