pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Preview of the printed sheet, and what is written from here: the sheet, the programme file.
AppDialog {
    id: root

    required property HandoverViewModel viewModel

    title: qsTr("Hand over: %1").arg(root.viewModel.routine)
    width: Math.min(Math.round(900 * Theme.textScale), root.parent.width - 2 * Theme.space5)
    onClosed: root.viewModel.close()

    Connections {
        target: root.viewModel

        function onChanged(): void {
            if (!root.viewModel.open)
                root.close();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.space5

        PageScroll {
            id: sheet

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Math.round(520 * Theme.textScale)
            contentHeight: pages.height
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Preview of the sheet, %n page(s)", "", root.viewModel.pages.length)

            Column {
                id: pages

                width: sheet.width - Theme.space4
                spacing: Theme.space3

                Repeater {
                    model: root.viewModel.pages

                    Image {
                        required property string modelData

                        width: pages.width
                        fillMode: Image.PreserveAspectFit
                        source: modelData
                        sourceSize.width: 900
                        cache: false

                        Rectangle {
                            anchors.fill: parent
                            color: "transparent"
                            border.width: Theme.line
                            border.color: Theme.outline
                        }
                    }
                }
            }
        }
        PageScroll {
            id: side

            Layout.preferredWidth: Math.round(Math.min(316 * Theme.textScale, root.width * 0.5))
            Layout.fillHeight: true
            implicitHeight: form.implicitHeight
            contentHeight: form.implicitHeight

            ColumnLayout {
                id: form

                width: side.width - Theme.space4
                spacing: Theme.space3

                TextField {
                    objectName: "forWhom"
                    Layout.fillWidth: true
                    name: qsTr("For")
                    placeholder: qsTr("For (optional)")
                    onAccepted: root.viewModel.forWhom = text
                    onEdited: text => root.viewModel.forWhom = text
                }
                TextField {
                    objectName: "from"
                    Layout.fillWidth: true
                    name: qsTr("From")
                    placeholder: qsTr("From (optional)")
                    Component.onCompleted: text = root.viewModel.from
                    onEdited: text => root.viewModel.from = text
                }
                AppText {
                    Layout.fillWidth: true
                    type: AppText.Caption
                    text: qsTr("Initials are enough. Names are printed and kept nowhere.")
                }
                CheckBox {
                    Layout.fillWidth: true
                    text: qsTr("Put the names into the programme file, too")
                    checked: root.viewModel.namesInFile
                    onToggled: root.viewModel.namesInFile = checked
                }
                SegmentedControl {
                    name: qsTr("Paper")
                    model: [qsTr("A4"), qsTr("Letter")]
                    currentIndex: root.viewModel.letter ? 1 : 0
                    onPicked: index => root.viewModel.letter = index === 1
                }
                AppText {
                    objectName: "handoverMessage"
                    Layout.fillWidth: true
                    text: root.viewModel.message.length > 0 ? root.viewModel.message
                        : qsTr("Files go to %1.").arg(root.viewModel.folder)
                    color: root.viewModel.failed ? Theme.error : Theme.inkSoft
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
        }
    }

    buttons: [
        PrimaryButton {
            objectName: "openSheet"
            iconName: "print"
            text: qsTr("Save and open the sheet")
            focus: true
            onClicked: root.viewModel.saveSheet(true)
        },
        SecondaryButton {
            objectName: "saveSheet"
            text: qsTr("Save the sheet")
            onClicked: root.viewModel.saveSheet(false)
        },
        SecondaryButton {
            objectName: "saveProgramme"
            iconName: "export"
            text: qsTr("Save the programme file")
            onClicked: root.viewModel.saveProgramme()
        },
        TextButton {
            text: qsTr("Close")
            onClicked: root.close()
        }
    ]
}
