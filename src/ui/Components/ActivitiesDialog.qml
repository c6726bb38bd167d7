pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Up to three activities: their names, a new one, and those that are no longer asked about.
AppDialog {
    id: root

    required property ActivitiesViewModel viewModel

    title: qsTr("Your activities")
    message: qsTr("Choose what you would most like to do as before, the most important one first. The clearer it is, the better: “Run 5 km” rather than “sport”.")
    width: Math.min(Math.round(640 * Theme.textScale), root.parent.width - 2 * Theme.space5)
    onAboutToShow: root.viewModel.beginChoosing()

    PageScroll {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: body.height
        contentHeight: body.height

        ColumnLayout {
            id: body

            width: scroll.width - Theme.space3
            spacing: Theme.space3

            Repeater {
                model: root.viewModel.asked

                RowLayout {
                    id: row

                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    spacing: Theme.space3

                    TextField {
                        id: field

                        objectName: "activity" + row.index
                        Layout.fillWidth: true
                        name: qsTr("Activity %1").arg(row.index + 1)
                        text: row.modelData
                        onAccepted: root.viewModel.rename(row.index, field.text)
                        onFinished: text => {
                            if (text !== row.modelData)
                                root.viewModel.rename(row.index, text);
                        }
                    }
                    TextButton {
                        objectName: "retire" + row.index
                        Layout.alignment: Qt.AlignTop
                        text: qsTr("Stop asking")
                        Accessible.name: qsTr("Stop asking about %1").arg(row.modelData)
                        Accessible.description: qsTr("Its scores stay in History")
                        onClicked: root.viewModel.retire(row.index)
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                visible: root.viewModel.canAdd
                spacing: Theme.space3

                TextField {
                    id: fresh

                    function add(): void {
                        if (root.viewModel.add(fresh.text))
                            fresh.text = "";
                    }

                    objectName: "newActivity"
                    Layout.fillWidth: true
                    name: qsTr("A new activity")
                    placeholder: qsTr("A new activity, such as “Run 5 km”")
                    onAccepted: fresh.add()
                }
                SecondaryButton {
                    objectName: "addActivity"
                    Layout.alignment: Qt.AlignTop
                    text: qsTr("Add")
                    Accessible.name: qsTr("Add the new activity")
                    enabled: fresh.text.length > 0
                    onClicked: fresh.add()
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: !root.viewModel.canAdd
                type: AppText.Caption
                text: qsTr("Three are enough. Stop asking about one to add another.")
            }
            AppText {
                objectName: "activitiesProblem"
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.viewModel.nameProblem.length > 0 ? root.viewModel.nameProblem : root.viewModel.problem
                color: Theme.error
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                visible: root.viewModel.retired.length > 0
                text: qsTr("Not asked about any more")
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.viewModel.retired

                RowLayout {
                    id: old

                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    spacing: Theme.space3

                    AppText {
                        Layout.fillWidth: true
                        text: old.modelData
                        color: Theme.inkSoft
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                    TextButton {
                        objectName: "askAgain" + old.index
                        text: qsTr("Ask again")
                        Accessible.name: qsTr("Ask about %1 again").arg(old.modelData)
                        enabled: root.viewModel.canAdd
                        onClicked: root.viewModel.askAgain(old.index)
                    }
                }
            }
        }
    }

    buttons: [
        PrimaryButton {
            objectName: "activitiesDone"
            text: qsTr("Done")
            onClicked: root.close()
        }
    ]
}
