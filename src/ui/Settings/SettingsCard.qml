import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// A titled card of setting rows.
Card {
    id: root

    property string title
    property string remark
    default property alias rows: rows.data

    bottomPadding: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space1
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                type: AppText.Title
                text: root.title
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.maximumWidth: root.availableWidth / 2
                visible: text.length > 0
                type: AppText.Caption
                text: root.remark
                horizontalAlignment: Text.AlignRight
            }
        }
        ColumnLayout {
            id: rows

            Layout.fillWidth: true
            spacing: 0
        }
    }
}
