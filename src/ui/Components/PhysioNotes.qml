pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What the one who stands beside wants at hand: the line that comes next, cautions, mistakes, easier and harder.
Rectangle {
    id: root

    property string nextLine
    /// What shows the next line at once; empty: it comes by itself.
    property string nextKey
    required property LinesModel cautions
    required property LinesModel mistakes
    required property LinesModel easier
    required property LinesModel harder

    signal nextAsked()

    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("For the one beside the patient")

    // What lies below must not take a press that is meant for nothing.
    MouseArea {
        anchors.fill: parent
    }

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
                visible: root.nextLine.length > 0

                AppText {
                    width: parent.width
                    text: qsTr("Next line")
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    objectName: "nextLine"
                    width: parent.width
                    text: root.nextLine
                    color: Theme.inkSoft
                }
                TextButton {
                    visible: root.nextKey.length > 0
                    leftPadding: 0
                    text: qsTr("Show it")
                    keyHint: root.nextKey
                    takesSpace: false
                    onClicked: root.nextAsked()
                }
            }
            Lines {
                title: qsTr("Do not roll")
                model: root.cautions
                ink: Theme.error
            }
            Lines {
                title: qsTr("Common mistakes")
                model: root.mistakes
            }
            Lines {
                title: qsTr("Easier")
                model: root.easier
            }
            Lines {
                title: qsTr("Harder")
                model: root.harder
            }
        }
    }
}
