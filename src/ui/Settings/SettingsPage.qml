pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Settings

/// What a person sets once. One column when it is narrow or the text is large, else two.
PageScroll {
    id: root

    required property SettingsViewModel viewModel
    required property HelpViewModel help
    required property DataViewModel personal
    required property SoundViewModel sound
    required property ActivitiesViewModel activities
    required property PeopleViewModel people
    required property ReminderViewModel reminder

    readonly property bool twoColumns: !Theme.compact && root.width >= 1000 * Theme.textScale
    readonly property int pageWidth: Math.min(root.width - 2 * Theme.pageMargin, 1200)

    function chooseActivities(): void {
        const dialog = activitiesComponent.createObject(root, {viewModel: root.activities}) as ActivitiesDialog;
        dialog.open();
    }

    contentHeight: column.height + 2 * Theme.pageMargin

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: Theme.pageMargin
        width: root.pageWidth
        spacing: Theme.space4

        PageHeader {
            Layout.fillWidth: true
            title: qsTr("Settings")

            TextButton {
                text: qsTr("About Unknot")
                rightPadding: 0
                onClicked: about.open()
            }
        }
        ErrorPanel {
            objectName: "folderProblem"
            Layout.fillWidth: true
            visible: root.viewModel.folder.problem.length > 0
            title: qsTr("Your sessions cannot be kept in %1").arg(root.viewModel.folder.path)
            message: qsTr("%1 Everything else works as usual.").arg(root.viewModel.folder.problem)

            SecondaryButton {
                text: qsTr("Choose another folder")
                onClicked: otherFolder.open()
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.twoColumns ? 2 : 1
            columnSpacing: Theme.cardGap
            rowSpacing: Theme.cardGap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.cardGap

                SessionSettings {
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                }
                VoiceSettings {
                    Layout.fillWidth: true
                    viewModel: root.sound
                }
                ReminderCard {
                    Layout.fillWidth: true
                    visible: !root.people.demonstrating
                    reminder: root.reminder
                }
                ContactSettings {
                    Layout.fillWidth: true
                    help: root.help
                }
                ActivitySettings {
                    Layout.fillWidth: true
                    activities: root.activities
                    onChoiceAsked: root.chooseActivities()
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.cardGap

                DisplaySettings {
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                }
                FollowSettings {
                    Layout.fillWidth: true
                    viewModel: root.sound
                }
                PeopleSettings {
                    Layout.fillWidth: true
                    people: root.people
                }
                DataSettings {
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                    personal: root.personal
                    onFolderAsked: otherFolder.open()
                }
            }
        }
    }

    FolderDialog {
        id: otherFolder

        folder: root.viewModel.folder
    }
    Component {
        id: activitiesComponent

        ActivitiesDialog {
            onClosed: destroy()
        }
    }
    AboutDialog {
        id: about

        version: root.viewModel.version
    }
}
