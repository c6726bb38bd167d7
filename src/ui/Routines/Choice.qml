pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// One of a few named things, in a list that opens. It asks through picked(); the owner changes currentIndex.
T.ComboBox {
    id: root

    property string name

    signal picked(index: int)

    implicitWidth: Math.round(120 * Theme.textScale)
    implicitHeight: Theme.target
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    enabled: root.count > 1
    Accessible.role: Accessible.ComboBox
    Accessible.name: root.name
    Accessible.description: root.displayText
    onActivated: index => root.picked(index)

    contentItem: AppText {
        text: root.displayText
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        rightPadding: root.enabled ? Theme.iconSize : 0
        Accessible.ignored: true
    }
    indicator: Icon {
        x: root.width - width - Theme.space2
        y: (root.height - height) / 2
        visible: root.enabled
        name: "chevron-down"
        size: 18
        color: Theme.inkSoft
    }
    background: Rectangle {
        radius: Theme.radius
        color: !root.enabled ? "transparent" : root.hovered ? Theme.sunken : Theme.surface
        border.width: root.enabled ? Theme.line : 0
        border.color: Theme.outlineStrong

        FocusRing {
            shown: root.visualFocus
        }
    }
    delegate: T.ItemDelegate {
        id: entry

        required property string modelData
        required property int index

        width: ListView.view ? ListView.view.width : 0
        implicitHeight: Theme.target
        leftPadding: Theme.space3
        highlighted: root.highlightedIndex === entry.index
        Accessible.name: entry.modelData

        contentItem: AppText {
            verticalAlignment: Text.AlignVCenter
            text: entry.modelData
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            font.weight: root.currentIndex === entry.index ? Font.DemiBold : Font.Normal
        }
        background: Rectangle {
            color: entry.highlighted ? Theme.tint : "transparent"
        }
    }
    popup: T.Popup {
        y: root.height + Theme.space1
        width: Math.max(root.width, Math.round(180 * Theme.textScale))
        height: Math.min(contentItem.implicitHeight + 2 * padding, 400)
        padding: Theme.space1

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
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
