pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What the one who shows it wants at hand: cautions, mistakes, easier and harder, the line that comes next.
Rectangle {
    id: root

    required property PresentViewModel viewModel

    color: Theme.surface

    component Lines: Column {
        id: lines

        property string title
        property LinesModel model
        property color ink: Theme.ink

        Layout.fillWidth: true
        visible: repeater.count > 0
        spacing: Theme.space1

        AppText {
            width: parent.width
            text: lines.title
            color: lines.ink
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Repeater {
            id: repeater

            model: lines.model

            AppText {
                required property string line

                width: lines.width
                text: line
                color: Theme.inkSoft
            }
        }
    }

    PageScroll {
        id: scroll

        anchors.fill: parent
        anchors.margins: Theme.space4
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: scroll.width - Theme.space4
            spacing: Theme.space4

            Column {
                Layout.fillWidth: true

                AppText {
                    width: parent.width
                    text: qsTr("Next line")
                    font.weight: Font.DemiBold
                }
                AppText {
                    width: parent.width
                    text: root.viewModel.nextLine
                    color: Theme.inkSoft
                }
                TextButton {
                    leftPadding: 0
                    text: qsTr("Show it")
                    keyHint: "N"
                    takesSpace: false
                    onClicked: root.viewModel.stepLine()
                }
            }
            Lines {
                title: qsTr("Do not roll")
                model: root.viewModel.cautions
                ink: Theme.error
            }
            Lines {
                title: qsTr("Common mistakes")
                model: root.viewModel.mistakes
            }
            Lines {
                title: qsTr("Easier")
                model: root.viewModel.easier
            }
            Lines {
                title: qsTr("Harder")
                model: root.viewModel.harder
            }
        }
    }
}
