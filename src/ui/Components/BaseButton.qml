import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// What every button is made of: tone by state, icon, label, key, focus ring, Enter as well as Space, and a
/// press that also works when a screen reader asks for it.
T.Button {
    id: root

    property string iconName
    property int iconSize: Theme.iconSize
    property string keyHint
    property bool labelVisible: true
    property bool large: false
    property bool iconAfter: false
    /// Whether a focused button takes Space for itself when the screen has its own use for that key.
    property bool takesSpace: true
    /// Where there is no more room than this, a long label breaks into lines.
    property real widest: Infinity
    property int fontSize: root.large ? Theme.bodyLargeSize : Theme.bodySize
    property real corner: root.large ? Theme.radiusLarge : Theme.radius

    property color fill: "transparent"
    property color fillHover: root.fill
    property color fillPressed: root.fillHover
    property color ink: Theme.ink
    property color edge: "transparent"
    property color fillDisabled: Theme.stage2

    implicitWidth: Math.min(root.widest, Math.max(root.large ? Theme.targetFlow : Theme.target,
                                                  implicitContentWidth + leftPadding + rightPadding))
    implicitHeight: Math.max(root.large ? Theme.targetFlow : Theme.target,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: root.labelVisible ? (root.large ? Theme.space5 : Theme.space4) : Theme.space3
    rightPadding: root.leftPadding
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    spacing: root.large ? Theme.space3 : Theme.space2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.family: Theme.family
    font.pixelSize: root.fontSize
    font.weight: Font.DemiBold

    Accessible.name: root.text
    Accessible.onPressAction: {
        // A screen reader is not told on Qt 6.4 that a button is off.
        if (root.enabled)
            root.clicked();
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onShortcutOverride: event => {
        event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
                || (root.takesSpace && event.key === Qt.Key_Space);
    }

    background: Rectangle {
        radius: root.corner
        color: !root.enabled ? root.fillDisabled : root.down ? root.fillPressed : root.hovered ? root.fillHover
                                                                                               : root.fill
        border.width: root.enabled && root.edge.a > 0 ? Theme.line : 0
        border.color: root.edge

        Behavior on color {
            ColorAnimation { duration: Theme.press; easing.type: Easing.OutQuad }
        }

        FocusRing {
            shown: root.visualFocus
            controlRadius: root.corner
        }
    }

    contentItem: ButtonContent {
        widest: root.widest - root.leftPadding - root.rightPadding
        text: root.labelVisible ? root.text : ""
        textFont: root.font
        ink: root.enabled ? root.ink : Theme.inkMuted
        iconName: root.iconName
        iconSize: root.iconSize
        iconAfter: root.iconAfter
        keyHint: root.keyHint
        spacing: root.spacing
    }
}
