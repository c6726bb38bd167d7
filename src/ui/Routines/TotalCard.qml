import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// How long it is, and how much of the 20 minutes that takes.
Card {
    id: root

    required property RoutineEditor viewModel

    /// Above the steps, where height is dear.
    property bool strip: false

    padding: root.strip ? Theme.space3 : 20

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: root.strip ? Theme.space1 : Theme.space2

        GridLayout {
            Layout.fillWidth: true
            columns: root.strip ? 3 : 1
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            AppText {
                text: qsTr("Total")
                color: Theme.inkSoft
            }
            AppText {
                objectName: "total"
                type: root.strip ? AppText.Head : AppText.Number
                text: root.viewModel.total
            }
            AppText {
                Layout.fillWidth: true
                horizontalAlignment: root.strip ? Text.AlignRight : Text.AlignLeft
                text: root.viewModel.parts
                color: Theme.inkSoft
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 12
            radius: height / 2
            color: Theme.stage2
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Share of 20 minutes")
            Accessible.description: root.viewModel.guardText

            Rectangle {
                width: Math.max(height, root.viewModel.guard * parent.width)
                height: parent.height
                radius: height / 2
                visible: root.viewModel.guard > 0
                color: root.viewModel.guardAdvises ? Theme.adviceIcon : Theme.primary
            }
        }
        Item {
            Layout.fillWidth: true
            visible: !root.strip
            implicitHeight: Theme.captionLeading

            AppText {
                type: AppText.Caption
                text: "0"
            }
            AppText {
                anchors.horizontalCenter: parent.horizontalCenter
                type: AppText.Caption
                text: "10"
            }
            AppText {
                anchors.right: parent.right
                type: AppText.Caption
                text: qsTr("20 min")
            }
        }
        AppText {
            objectName: "guardText"
            Layout.fillWidth: true
            text: root.viewModel.guardText
            color: root.viewModel.guardAdvises ? Theme.adviceInk : Theme.inkSoft
        }
    }
}
