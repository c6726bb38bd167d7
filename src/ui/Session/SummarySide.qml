pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What next, a safety message if one came up, and room for a note.
ColumnLayout {
    id: root

    required property SummaryViewModel viewModel

    spacing: Theme.space4

    Card {
        Layout.fillWidth: true
        visible: root.viewModel.whatNext.length > 0

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.space3

            AppText {
                type: AppText.Title
                text: qsTr("What next")
                Accessible.role: Accessible.Heading
            }
            Column {
                id: lines

                Layout.fillWidth: true
                spacing: Theme.space3

                Repeater {
                    model: root.viewModel.whatNext

                    RowLayout {
                        id: line

                        required property string modelData

                        width: lines.width
                        spacing: Theme.space3

                        Icon {
                            Layout.alignment: Qt.AlignTop
                            name: "check"
                            size: Theme.iconSize
                            color: Theme.primary
                        }
                        AppText {
                            Layout.fillWidth: true
                            text: line.modelData
                        }
                    }
                }
            }
        }
    }
    AdviceBanner {
        Layout.fillWidth: true
        visible: root.viewModel.advice.rule.length > 0
        title: root.viewModel.advice.title
        message: root.viewModel.contact.length > 0 ? root.viewModel.advice.message + "\n" + root.viewModel.contact
                                                   : root.viewModel.advice.message

        SecondaryButton {
            objectName: "seeTrend"
            visible: root.viewModel.hasTrend
            enabled: !root.viewModel.saving
            text: qsTr("Save and see the trend")
            onClicked: root.viewModel.openTrend()
        }
        TextButton {
            objectName: "notNow"
            text: qsTr("Not now")
            Accessible.description: qsTr("Hides this for 7 days, unless the area gets worse")
            onClicked: root.viewModel.dismissAdvice()
        }
    }
    Card {
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.space3

            RowLayout {
                Layout.fillWidth: true

                AppText {
                    Layout.fillWidth: true
                    type: AppText.Title
                    text: qsTr("Note")
                    Accessible.role: Accessible.Heading
                }
                AppText { type: AppText.Caption; text: qsTr("Optional") }
            }
            TextArea {
                id: note

                objectName: "note"
                Layout.fillWidth: true
                name: qsTr("Note")
                text: root.viewModel.note
                onTextChanged: root.viewModel.note = note.text
            }
        }
    }
}
