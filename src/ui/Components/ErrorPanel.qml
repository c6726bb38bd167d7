import QtQuick
import Unknot.Theme
import Unknot.Components

/// What failed, where, what still works and what to do. The keyboard goes to its first button.
Notice {
    id: root

    iconName: "warning"
    fill: Theme.errorTint
    edge: Theme.errorLine
    iconInk: Theme.error
    Accessible.role: Accessible.AlertMessage
    Component.onCompleted: root.focusFirst()
    onVisibleChanged: root.focusFirst()

    function focusFirst(): void {
        const first = root.actions.length > 0 ? root.actions[0] as Item : null;
        if (root.visible && first)
            first.forceActiveFocus(Qt.OtherFocusReason);
    }
}
