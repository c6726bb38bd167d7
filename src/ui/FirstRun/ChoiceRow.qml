import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.FirstRun

/// A statement to tick, as wide as its column. It asks through clicked(); the owner changes `on`.
T.CheckBox {
    id: root

    property bool on: false

    function walk(forward: bool): void {
        const next = root.nextItemInFocusChain(forward);
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Keys.onUpPressed: root.walk(false)
    Keys.onDownPressed: root.walk(true)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Math.round(56 * Theme.textScale), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 20
    rightPadding: 20
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    checked: root.on
    nextCheckState: () => root.on ? Qt.Unchecked : Qt.Checked
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()

    background: ChoiceGround {
        row: root
        on: root.on
    }
    contentItem: ChoiceFace {
        on: root.on
        text: root.text
    }
}
