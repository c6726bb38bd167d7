import QtQuick
import Unknot.Theme
import Unknot.Components

/// A region of the body with its tint and number. Place it with the figure's midline as x 0.
BodyShape {
    id: root

    property int value: -1
    property string description
    property color edge: Theme.surface
    property bool current: false

    signal opened()

    x: root.box.x
    y: root.box.y
    visible: root.known
    color: Theme.tension(root.value)
    lineColor: root.activeFocus ? Theme.focus : hover.hovered ? Theme.ink : root.edge
    lineWidth: root.activeFocus ? Theme.focusLine : 2
    z: root.activeFocus || hover.hovered ? 1 : 0
    activeFocusOnTab: root.primary && root.known && (root.current || root.activeFocus)
    Keys.onReturnPressed: root.opened()
    Keys.onEnterPressed: root.opened()
    Keys.onSpacePressed: root.opened()
    Keys.onShortcutOverride: event => {
        event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space;
    }

    Accessible.ignored: !root.primary || !root.known || !root.enabled
    Accessible.role: Accessible.Button
    Accessible.name: root.description
    Accessible.focusable: true
    Accessible.onPressAction: root.opened()

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        onTapped: root.opened()
    }
    AppText {
        x: root.label.x - root.box.x - width / 2
        y: root.label.y - root.box.y - height / 2
        visible: root.primary && root.value >= 0
        type: AppText.Caption
        text: root.value
        color: root.labelOutside ? Theme.ink : Theme.tensionInk(root.value)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
