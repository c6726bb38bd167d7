import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.FirstRun

/// One answer of several, as wide as its column. It asks through clicked(); the owner changes `on`. (A radio
/// button for its role: on Qt 6.4 a control takes back the one it is given.)
T.RadioButton {
    id: root

    property bool on: false
    property string hint

    function walk(forward: bool): void {
        const next = root.nextItemInFocusChain(forward);
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Keys.onUpPressed: root.walk(false)
    Keys.onDownPressed: root.walk(true)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Math.round(72 * Theme.textScale), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 20
    rightPadding: 20
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    checked: root.on
    Accessible.name: root.text
    Accessible.description: root.hint
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()

    background: ChoiceGround {
        row: root
        on: root.on
    }
    contentItem: ChoiceFace {
        on: root.on
        radio: true
        text: root.text
        hint: root.hint
    }
}
