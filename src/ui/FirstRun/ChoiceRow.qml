import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// A statement to tick or one answer of several, as wide as its column. It asks through clicked(); the owner
/// changes `on`. (A check box for its role: on Qt 6.4 a control takes back the one it is given.)
T.CheckBox {
    id: root

    property bool on: false
    property bool radio: false
    property string hint

    function walk(forward: bool): void {
        const next = root.nextItemInFocusChain(forward);
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Keys.onUpPressed: root.walk(false)
    Keys.onDownPressed: root.walk(true)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Math.round((root.radio ? 72 : 56) * Theme.textScale),
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 20
    rightPadding: 20
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    checked: root.on
    nextCheckState: () => root.on && !root.radio ? Qt.Unchecked : Qt.Checked
    Accessible.name: root.text
    Accessible.description: root.hint
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.down ? Theme.stage2 : root.hovered ? Theme.sunken : Theme.surface
        border.width: root.on ? 2 : Theme.line
        border.color: root.on ? Theme.primary : Theme.outlineStrong

        FocusRing {
            shown: root.visualFocus
            controlRadius: Theme.radiusLarge
        }
    }

    contentItem: RowLayout {
        spacing: Theme.space4

        Rectangle {
            implicitWidth: Math.round(24 * Theme.textScale)
            implicitHeight: implicitWidth
            radius: root.radio ? width / 2 : Theme.radiusSmall
            color: root.on && !root.radio ? Theme.primary : Theme.surface
            border.width: root.on && !root.radio ? 0 : 2
            border.color: root.on ? Theme.primary : Theme.outlineStrong

            Icon {
                anchors.centerIn: parent
                visible: root.on && !root.radio
                name: "check"
                size: Math.round(18 * Theme.textScale)
                color: Theme.primaryInk
            }
            Rectangle {
                anchors.centerIn: parent
                visible: root.on && root.radio
                width: Math.round(12 * Theme.textScale)
                height: width
                radius: width / 2
                color: Theme.primary
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                type: AppText.BodyLarge
                text: root.text
                font.weight: root.on || root.radio ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.hint
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
}
