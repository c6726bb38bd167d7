pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// One of several, in a list that opens. It asks through picked(); the owner changes currentIndex.
T.ComboBox {
    id: root

    property string name
    /// One of many in a row: smaller, and words alone when there is nothing to choose.
    property bool quiet: false
    readonly property bool label: root.quiet && !root.enabled
    readonly property int edge: root.quiet ? Theme.space3 : Theme.space4
    /// Enter opened the list and is still down: when it comes up it must not close it again, as Qt would have it.
    property bool opening: false

    signal picked(index: int)

    function enter(event: KeyEvent): void {
        event.accepted = !root.popup.visible;
        if (!event.accepted)
            return;
        root.opening = true;
        root.popup.open();
    }

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.target
    leftPadding: root.edge
    rightPadding: root.edge + (root.label ? 0 : Theme.iconSize + (root.quiet ? 0 : Theme.space2))
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    Accessible.name: root.name
    Accessible.description: root.displayText
    Accessible.onPressAction: root.popup.open()
    Keys.onReturnPressed: event => root.enter(event)
    Keys.onEnterPressed: event => root.enter(event)
    Keys.onReleased: event => {
        event.accepted = root.opening && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
        root.opening = root.opening && !event.accepted;
    }
    Keys.onShortcutOverride: event => {
        event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space;
    }
    onActivated: index => root.picked(index)

    contentItem: AppText {
        text: root.displayText
        color: root.enabled || root.label ? Theme.ink : Theme.inkMuted
        font.weight: root.quiet ? Font.Normal : Font.DemiBold
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    indicator: Icon {
        x: root.width - width - (root.quiet ? Theme.space2 : Theme.space4)
        y: (root.height - height) / 2
        visible: !root.label
        name: "chevron-down"
        size: root.quiet ? 18 : Theme.iconSize
        color: root.enabled ? Theme.ink : Theme.inkMuted
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.label ? "transparent" : !root.enabled || root.down || root.popup.visible ? Theme.stage2 : root.hovered ? Theme.sunken : Theme.surface
        border.width: root.label ? 0 : Theme.line
        border.color: root.enabled ? Theme.outlineStrong : Theme.stage2

        FocusRing {
            shown: root.visualFocus
        }
    }
    delegate: T.ItemDelegate {
        id: item

        required property string modelData
        required property int index

        width: ListView.view.width
        implicitHeight: Theme.target
        highlighted: root.highlightedIndex === item.index
        Accessible.name: item.modelData
        Accessible.onPressAction: item.clicked()

        contentItem: AppText {
            leftPadding: Theme.space4
            rightPadding: Theme.space4
            text: item.modelData
            font.weight: root.currentIndex === item.index ? Font.DemiBold : Font.Normal
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        background: Rectangle {
            radius: Theme.radiusSmall
            color: item.highlighted ? Theme.tint : "transparent"
        }
    }
    popup: T.Popup {
        y: root.height + Theme.space1
        width: Math.max(root.width, Math.round(200 * Theme.textScale))
        height: Math.min(contentItem.implicitHeight + 2 * padding, Theme.target * 8)
        padding: Theme.space1

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: Theme.line
            border.color: Theme.outlineStrong
        }
    }
}
