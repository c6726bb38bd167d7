pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Session

/// Every area with its minutes, and per side the number before and after.
Card {
    id: root

    required property SummaryViewModel viewModel

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space3
            spacing: Theme.space4

            AppText {
                Layout.fillWidth: true
                type: AppText.Title
                text: root.viewModel.rated ? qsTr("Tension, before to after") : qsTr("Minutes an area")
                Accessible.role: Accessible.Heading
            }
            Legend { visible: root.viewModel.rated; words: qsTr("Before") }
            Legend { visible: root.viewModel.rated; words: qsTr("After"); filled: true }
        }
        // A positioner: on Qt 6.4 a layout may still reach for rows that have gone.
        Column {
            id: list

            Layout.fillWidth: true

            Repeater {
                model: root.viewModel.areas

                SummaryAreaRow {
                    width: list.width
                    rated: root.viewModel.rated
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.line
            color: Theme.outline
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space3
            Layout.leftMargin: lead
            Layout.rightMargin: tail
            visible: root.viewModel.rated

            readonly property int lead: (Theme.compact ? 160 : 280) * Theme.textScale
            readonly property int tail: 92 * Theme.textScale

            AppText { type: AppText.Caption; text: qsTr("0 loose") }
            Item { Layout.fillWidth: true }
            AppText { type: AppText.Caption; text: qsTr("10 very tight") }
        }
    }

    component Legend: Row {
        id: legend

        property string words
        property bool filled: false

        spacing: Theme.space2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14
            radius: 7
            color: legend.filled ? Theme.primary : Theme.surface
            border.width: legend.filled ? 0 : 3
            border.color: Theme.inkSoft
        }
        AppText { type: AppText.Caption; color: Theme.inkSoft; text: legend.words }
    }
}
