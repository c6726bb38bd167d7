pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Lines of content, each with its mark and, quietly, where it comes from. (A positioner: on Qt 6.4 a layout may
/// still reach for rows that have gone.)
Column {
    id: root

    required property LinesModel model
    property string iconName
    property color iconColor: Theme.inkSoft
    property color ink: Theme.ink

    spacing: Theme.space3

    Repeater {
        model: root.model

        RowLayout {
            id: row

            required property string line
            required property string source

            width: root.width
            spacing: Theme.space3
            Accessible.role: Accessible.ListItem
            Accessible.name: row.line
            Accessible.description: row.source

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (Theme.bodyLeading - height) / 2
                visible: root.iconName.length > 0
                name: root.iconName
                color: root.iconColor
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: row.line
                    color: root.ink
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    type: AppText.Caption
                    text: row.source
                    Accessible.ignored: true
                }
            }
        }
    }
}
