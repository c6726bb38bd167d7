pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.Components

/// Eleven tiles, 0 to 10. The arrow keys move along, Space picks; a mark below shows a number to compare with.
/// Plain, it asks about something else than tension and leaves the colours of tension alone.
FocusScope {
    id: root

    property int value: -1
    property int mark: -1
    property string markText
    property string name
    property bool plain: false
    /// A width that the tiles fit into; 0: they are as large as a session needs.
    property real fit: 0
    /// The tile the keyboard is on.
    property int focusedTile: 5

    signal picked(int value)

    readonly property real rowWidth: row.implicitWidth
    readonly property int tile: root.fit > 0 ? Math.min(Math.round(56 * Theme.textScale),
                                                        Math.floor((root.fit - 10 * row.spacing) / 11))
                                             : Theme.compact ? 60 : Theme.wide ? 96 : 80

    /// Puts the keyboard on the number that was given, or the one to compare with.
    function takeFocus(): void {
        root.focusedTile = root.value >= 0 ? root.value : root.mark >= 0 ? root.mark : 5;
        const tile = tiles.itemAt(root.focusedTile);
        if (tile)
            tile.forceActiveFocus(Qt.TabFocusReason);
    }
    function move(by: int): void {
        const next = Math.max(0, Math.min(10, root.focusedTile + by));
        root.focusedTile = next;
        tiles.itemAt(next).forceActiveFocus(by < 0 ? Qt.BacktabFocusReason : Qt.TabFocusReason);
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight + (root.plain ? 0 : Math.round(Theme.captionLeading * 1.5))
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name
    Keys.onLeftPressed: root.move(-1)
    Keys.onRightPressed: root.move(1)

    Row {
        id: row

        spacing: root.fit > 0 ? Theme.space1 : Theme.space2

        Repeater {
            id: tiles

            model: 11

            TensionTile {
                id: tile

                required property int index

                value: tile.index
                plain: root.plain
                size: root.fit > 0 ? root.tile : 0
                selected: root.value === tile.index
                current: root.focusedTile === tile.index
                focus: tile.current
                onClicked: root.picked(tile.index)
            }
        }
    }
    AppText {
        readonly property real center: root.mark * (root.tile + row.spacing) + root.tile / 2

        x: Math.max(0, Math.min(root.width - width, center - width / 2))
        anchors.top: row.bottom
        anchors.topMargin: Theme.space2
        visible: root.mark >= 0
        type: AppText.Caption
        color: Theme.inkSoft
        font.weight: Font.Medium
        text: root.markText
        Accessible.ignored: true
    }
}
