pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Preview of the progress sheet, and saving it.
AppDialog {
    id: root

    required property ProgressViewModel viewModel

    title: qsTr("Progress sheet")
    message: qsTr("One page about the days you choose, to bring to an appointment.")
    width: Math.min(Math.round(900 * Theme.textScale), root.parent.width - 2 * Theme.space5)
    onAboutToShow: root.viewModel.show()

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.space5

        PageScroll {
            id: sheet

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Math.round(520 * Theme.textScale)
            // With hardly any room the sheet is looked at when it is saved.
            visible: root.width > 700 * Theme.textScale
            contentHeight: page.height
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Preview of the progress sheet, one page")

            Image {
                id: page

                objectName: "progressPicture"
                width: sheet.width - Theme.space4
                fillMode: Image.PreserveAspectFit
                source: root.viewModel.picture
                cache: false
                mipmap: true

                Rectangle {
                    anchors.fill: parent
                    color: "transparent"
                    border.width: Theme.line
                    border.color: Theme.outline
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: !sheet.visible
            Layout.preferredWidth: Math.round(260 * Theme.textScale)
            Layout.maximumWidth: sheet.visible ? Math.round(260 * Theme.textScale) : -1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space3

            Choice {
                objectName: "progressPeriod"
                Layout.fillWidth: true
                name: qsTr("Which days")
                model: root.viewModel.periods
                currentIndex: root.viewModel.period
                onPicked: index => root.viewModel.choosePeriod(index)
            }
            TextField {
                objectName: "progressSince"
                Layout.fillWidth: true
                visible: root.viewModel.sinceDay
                name: qsTr("First day")
                placeholder: qsTr("First day")
                problem: root.viewModel.sinceProblem
                onEdited: text => root.viewModel.setSince(text)
            }
            TextField {
                objectName: "progressName"
                Layout.fillWidth: true
                name: qsTr("Name")
                placeholder: qsTr("Name (optional)")
                Component.onCompleted: text = root.viewModel.name
                onEdited: text => root.viewModel.setName(text)
            }
            AppText {
                Layout.fillWidth: true
                type: AppText.Caption
                text: qsTr("Initials are enough. A name is printed and kept nowhere.")
            }
            SegmentedControl {
                name: qsTr("Paper")
                model: [qsTr("A4"), qsTr("Letter")]
                currentIndex: root.viewModel.letter ? 1 : 0
                onPicked: index => root.viewModel.setLetter(index === 1)
            }
            AppText {
                objectName: "progressMessage"
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.viewModel.message
                color: root.viewModel.failed ? Theme.error : Theme.inkSoft
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }

    buttons: [
        PrimaryButton {
            objectName: "openProgress"
            iconName: "print"
            text: qsTr("Save and open")
            focus: true
            onClicked: root.viewModel.save(true)
        },
        SecondaryButton {
            objectName: "saveProgress"
            text: qsTr("Save")
            onClicked: root.viewModel.save(false)
        },
        TextButton {
            text: qsTr("Close")
            onClicked: root.close()
        }
    ]
}
