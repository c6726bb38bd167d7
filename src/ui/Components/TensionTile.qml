import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// One number of a TensionScale. (A radio button for its role: on Qt 6.4 a control takes back the one it is given.)
T.RadioButton {
    id: root

    required property int value
    property bool selected: false
    property bool current: false
    property bool plain: false
    /// Its width; 0: as large as a session needs.
    property int size: 0

    readonly property int numberSize: root.size > 0 ? Math.min(Theme.titleSize, Math.round(root.size * 0.5))
        : Math.round((Theme.compact ? 26 : Theme.wide ? 38 : 32) * Math.min(Theme.textScale, 1.25))

    implicitWidth: root.size > 0 ? root.size : Theme.compact ? 60 : Theme.wide ? 96 : 80
    implicitHeight: root.size > 0 ? Math.max(Theme.target, Math.round(root.size * 1.1))
                                  : Theme.compact ? 84 : Theme.wide ? 120 : 104
    focusPolicy: root.current ? Qt.StrongFocus : Qt.ClickFocus
    hoverEnabled: true
    checked: root.selected
    Accessible.name: String(root.value)
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.selected ? (root.plain ? Theme.primary : Theme.tension(root.value)) : root.down ? Theme.stage2 : root.hovered ? Theme.sunken
                                                                                                   : Theme.surface
        border.width: root.selected ? 3 : Theme.line
        border.color: root.selected ? Theme.ink : Theme.outlineStrong

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space3 - 2
            visible: !root.selected && !root.plain
            width: parent.width - 22
            height: 8
            radius: 4
            color: Theme.tension(root.value)
            border.width: root.value === 0 ? Theme.line : 0
            border.color: Theme.outline
        }
        FocusRing {
            shown: root.visualFocus
            controlRadius: Theme.radiusLarge
        }
    }
    contentItem: Text {
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        bottomPadding: root.selected || root.plain ? 0 : Theme.space3
        text: root.value
        color: root.selected ? (root.plain ? Theme.primaryInk : Theme.tensionInk(root.value)) : Theme.ink
        font.family: Theme.family
        font.weight: Font.DemiBold
        font.pixelSize: root.numberSize
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
