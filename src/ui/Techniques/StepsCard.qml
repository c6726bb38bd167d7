pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// The variant in numbered steps, with its dose and pace.
Card {
    id: root

    required property TechniqueViewModel viewModel

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space4

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            AppText {
                rightPadding: Theme.space3
                type: AppText.Title
                text: root.viewModel.variantName
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: [root.viewModel.doseText, root.viewModel.paceText]

                Rectangle {
                    required property string modelData

                    width: chip.implicitWidth + 20
                    height: chip.implicitHeight + 10
                    radius: Theme.radiusSmall
                    color: Theme.sunken

                    AppText {
                        id: chip

                        anchors.centerIn: parent
                        type: AppText.Caption
                        text: parent.modelData
                        color: Theme.inkSoft
                        font.weight: Font.Medium
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space3
            visible: text.length > 0
            text: root.viewModel.focus
            color: Theme.inkSoft
        }
        SegmentedControl {
            objectName: "sides"
            Layout.preferredWidth: Math.round(240 * Theme.textScale)
            visible: root.viewModel.sides.length > 0
            name: qsTr("Side")
            fill: true
            model: root.viewModel.sides
            currentIndex: root.viewModel.side === TechniqueViewModel.Right ? 1 : 0
            onPicked: index => root.viewModel.chooseSide(index)
        }
        Column {
            id: list

            Layout.fillWidth: true
            spacing: Theme.space4

            Repeater {
                model: root.viewModel.steps

                RowLayout {
                    id: step

                    required property int index
                    required property string line
                    required property string source

                    width: list.width
                    spacing: Theme.space4 - 2
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1. %2").arg(step.index + 1).arg(step.line)
                    Accessible.description: step.source

                    Rectangle {
                        Layout.alignment: Qt.AlignTop
                        implicitWidth: Math.round(28 * Theme.textScale)
                        implicitHeight: implicitWidth
                        radius: width / 2
                        color: Theme.tint

                        AppText {
                            anchors.centerIn: parent
                            text: step.index + 1
                            color: Theme.tintInk
                            font.weight: Font.DemiBold
                            Accessible.ignored: true
                        }
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.topMargin: 2
                        spacing: 0

                        AppText {
                            Layout.fillWidth: true
                            type: AppText.BodyLarge
                            text: step.line
                            Accessible.ignored: true
                        }
                        AppText {
                            Layout.fillWidth: true
                            visible: text.length > 0
                            type: AppText.Caption
                            text: step.source
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
