pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.History

/// One session: planned against done, its numbers and note, which can be changed; what stood there is kept.
PageScroll {
    id: root

    required property SessionDetailViewModel detail

    contentHeight: page.height + 2 * Theme.pageMargin
    Keys.onEscapePressed: root.detail.close()

    ColumnLayout {
        id: page

        x: (root.width - width) / 2
        y: Theme.pageMargin
        width: Math.min(root.width - 2 * Theme.pageMargin, 960)
        spacing: Theme.space4

        PageHeader {
            Layout.fillWidth: true
            title: root.detail.title

            SecondaryButton {
                id: back

                objectName: "back"
                text: qsTr("Back")
                iconName: "arrow-left"
                keyHint: qsTr("Esc")
                focus: true
                onClicked: root.detail.close()
            }
        }
        AppText {
            Layout.fillWidth: true
            type: AppText.BodyLarge
            text: root.detail.subtitle
            color: Theme.inkSoft
        }
        ErrorPanel {
            Layout.fillWidth: true
            visible: root.detail.problem.length > 0
            title: qsTr("This could not be done")
            message: root.detail.problem
        }
        Card {
            Layout.fillWidth: true

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.space2

                AppText {
                    type: AppText.Title
                    text: qsTr("Planned and done")
                    Accessible.role: Accessible.Heading
                }
                DetailStepRow {
                    Layout.fillWidth: true
                    heading: true
                    name: qsTr("Area")
                    variant: qsTr("Variant")
                    planned: qsTr("Planned")
                    done: qsTr("Done")
                    description: ""
                    Accessible.ignored: true
                }
                // A positioner: on Qt 6.4 a layout may still reach for rows that have gone.
                Column {
                    id: steps

                    Layout.fillWidth: true
                    spacing: Theme.space2

                    Repeater {
                        model: root.detail.steps

                        DetailStepRow {
                            width: steps.width
                        }
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.space3

                CardHeader {
                    Layout.fillWidth: true
                    title: qsTr("Tension, 0 to 10")
                    note: qsTr("What stood there first is kept")
                    noteType: AppText.Caption
                }
                Column {
                    id: ratings

                    Layout.fillWidth: true
                    spacing: Theme.space3

                    Repeater {
                        model: root.detail.ratings

                        DetailRatingRow {
                            width: ratings.width
                            onChanged: (row, after, value) => root.detail.setRating(row, after, value)
                        }
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.space3

                AppText {
                    type: AppText.Title
                    text: qsTr("Note")
                    Accessible.role: Accessible.Heading
                }
                TextArea {
                    id: note

                    objectName: "note"
                    Layout.fillWidth: true
                    name: qsTr("Note")
                    text: root.detail.note
                }
                AppText {
                    Layout.fillWidth: true
                    visible: root.detail.originalNote.length > 0
                    type: AppText.Caption
                    text: qsTr("It was first: %1").arg(root.detail.originalNote)
                }
                SecondaryButton {
                    objectName: "saveNote"
                    text: qsTr("Save the note")
                    enabled: note.text !== root.detail.note
                    onClicked: root.detail.setNote(note.text)
                }
            }
        }
        SecondaryButton {
            objectName: "delete"
            text: qsTr("Delete this session")
            destructive: true
            Accessible.description: qsTr("It can be put back while Unknot is open")
            onClicked: root.detail.remove()
        }
    }
}
