import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// A roll: planned against done; or the words above such rows.
RowLayout {
    id: root

    required property string name
    required property string variant
    required property string planned
    required property string done
    required property string description
    property bool heading: false

    spacing: Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.description

    component Cell: AppText {
        id: cell

        property bool heading: false
        property bool strong: false

        type: cell.heading ? AppText.Caption : AppText.Body
        color: cell.strong && !cell.heading ? Theme.ink : Theme.inkSoft
        Accessible.ignored: true
    }

    Cell {
        Layout.preferredWidth: Math.round(220 * Theme.textScale)
        heading: root.heading
        strong: true
        text: root.name
        font.weight: root.heading ? Font.Normal : Font.Medium
    }
    Cell {
        Layout.preferredWidth: Math.round(130 * Theme.textScale)
        heading: root.heading
        text: root.variant
    }
    Cell {
        Layout.preferredWidth: Math.round(60 * Theme.textScale)
        heading: root.heading
        text: root.planned
        horizontalAlignment: Text.AlignRight
    }
    Cell {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space3
        heading: root.heading
        strong: true
        text: root.done
    }
}
