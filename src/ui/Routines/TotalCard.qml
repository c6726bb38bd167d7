import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// How long it is, and how much of the 20 minutes that takes.
Card {
    id: root

    required property RoutineEditor viewModel

    padding: 20

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space2

        AppText {
            text: qsTr("Total")
            color: Theme.inkSoft
        }
        AppText {
            objectName: "total"
            type: AppText.Number
            text: root.viewModel.total
        }
        AppText {
            Layout.fillWidth: true
            text: root.viewModel.parts
            color: Theme.inkSoft
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
