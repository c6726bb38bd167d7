pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Session

/// How tight an area is now: one number a side, two keystrokes.
Item {
    id: root

    required property RatingViewModel viewModel
    property bool keysOn: true

    /// Of the actions at the foot.
    readonly property real footHeight: actions.height
    readonly property real scaleWidth: 11 * (Theme.compact ? 60 : Theme.wide ? 96 : 80) + 10 * Theme.space2
    readonly property int pictureWidth: Theme.wide ? 300 : 216
    readonly property int pictureGap: Theme.wide ? 64 : 34
    readonly property bool pictured: !Theme.compact
                                     && root.width >= root.scaleWidth + 12 + root.pictureWidth + root.pictureGap

    function followFocus(): void {
        if (!root.visible)
            return;
        const row = rows.itemAt(root.viewModel.focusRow) as RatingRowItem;
        if (row)
            row.takeFocus();
        else
            actions.takeFocus();
    }

    onVisibleChanged: root.followFocus()
    Component.onCompleted: root.followFocus()

    Connections {
        target: root.viewModel

        function onFocusRowChanged(): void {
            root.followFocus();
        }
        function onChanged(): void {
            root.followFocus();
        }
    }
    Rectangle {
        id: picture

        width: root.pictured ? root.pictureWidth : 0
        height: scroll.height
        visible: root.pictured
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.outline

        BodyFigure {
            anchors.centerIn: parent
            unit: Math.max(0.5, Math.min((parent.width - 2 * Theme.space3) / 136,
                                         (parent.height - 2 * Theme.space5) / 400))
            model: root.viewModel.body
            back: root.viewModel.fromBehind
            current: -1
            enabled: false
            Accessible.ignored: true
        }
    }
    RatingKeys {
        viewModel: root.viewModel
        on: root.keysOn
    }
    PageScroll {
        id: scroll

        anchors.left: picture.right
        anchors.leftMargin: root.pictured ? root.pictureGap : 0
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.space4
        contentHeight: column.height + Theme.space3

        ColumnLayout {
            id: column

            x: root.pictured ? 6 : Math.max(6, (scroll.width - width) / 2)
            width: Math.min(scroll.width - 12, root.scaleWidth)
            spacing: 0

            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                type: Theme.compact ? AppText.Head : AppText.Display
                text: root.viewModel.title
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                Layout.bottomMargin: Theme.compact ? Theme.space4 : Theme.space6
                type: AppText.BodyLarge
                color: Theme.inkSoft
                text: root.viewModel.subtitle
            }
            // A positioner: on Qt 6.4 a layout may still reach for rows that have gone.
            Column {
                id: list

                Layout.fillWidth: true
                Layout.bottomMargin: spacing
                spacing: Theme.compact ? Theme.space2 : Theme.space4

                Repeater {
                    id: rows

                    model: root.viewModel.rows

                    RatingRowItem {
                        width: list.width
                        active: root.viewModel.focusRow === index
                        onPicked: number => root.viewModel.pick(index, number)
                        onEntered: root.viewModel.focusRow = index
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true

                EndWord { id: low; number: "0"; words: qsTr("Loose, moves freely") }
                Item { Layout.fillWidth: true }
                EndWord {
                    id: middle

                    // The ends say what the scale is; this one goes where there is no room.
                    readonly property real wanted: low.implicitWidth + implicitWidth + high.implicitWidth

                    number: "5"
                    words: qsTr("Noticeable, workable")
                    soft: true
                    visible: !Theme.compact && wanted + 2 * Theme.space6 <= column.width
                }
                Item { Layout.fillWidth: true; visible: middle.visible }
                EndWord { id: high; number: "10"; words: qsTr("As tight as it gets") }
            }
        }
    }
    RatingActions {
        id: actions

        anchors.bottom: parent.bottom
        width: parent.width
        viewModel: root.viewModel
    }

    component EndWord: Row {
        id: endWord

        property string number
        property string words
        property bool soft: false

        spacing: Theme.space2

        AppText {
            type: AppText.BodyLarge
            font.weight: endWord.soft ? Font.Normal : Font.Bold
            color: endWord.soft ? Theme.inkMuted : Theme.ink
            text: endWord.number
        }
        AppText {
            type: AppText.BodyLarge
            color: endWord.soft ? Theme.inkMuted : Theme.ink
            text: endWord.words
        }
    }
}
