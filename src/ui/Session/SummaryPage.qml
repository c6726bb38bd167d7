import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Session

/// What changed and what next. It closes only when everything is on the disk.
FocusScope {
    id: root

    required property SummaryViewModel viewModel

    signal folderAsked()

    /// Beside each other only where the numbers of the areas have room.
    readonly property bool twoColumns: !Theme.compact && root.pageWidth >= 1000 * Theme.textScale
    readonly property real pageWidth: Math.min(root.width - 2 * margin, Theme.wide ? 1560 : 1200)
    readonly property int margin: Theme.compact ? 20 : 40

    focus: true
    Component.onCompleted: announcer.announce(root.viewModel.announcement)

    Announcer { id: announcer }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible && !root.viewModel.changingRatings && !discard.visible
        onActivated: root.viewModel.save()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    PageScroll {
        anchors.fill: parent
        anchors.bottomMargin: actions.height + 2 * Theme.space5
        visible: !root.viewModel.changingRatings
        contentHeight: page.height + 2 * Theme.space5

        ColumnLayout {
            id: page

            x: (root.width - width) / 2
            y: Theme.space5
            width: root.pageWidth
            spacing: Theme.space5

            SummaryHead {
                Layout.fillWidth: true
                viewModel: root.viewModel
            }
            ErrorPanel {
                Layout.fillWidth: true
                visible: root.viewModel.problem.length > 0
                title: qsTr("The session could not be saved. This screen stays open.")
                message: root.viewModel.problemPlace.length > 0
                         ? root.viewModel.problem + "\n" + qsTr("Folder: %1").arg(root.viewModel.problemPlace)
                         : root.viewModel.problem

                SecondaryButton {
                    text: qsTr("Try again")
                    onClicked: root.viewModel.save()
                }
                SecondaryButton {
                    text: qsTr("Choose another folder")
                    onClicked: root.folderAsked()
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.twoColumns ? 2 : 1
                columnSpacing: Theme.wide ? 40 : Theme.space5
                rowSpacing: Theme.space4

                SummaryAreas {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 744
                    Layout.alignment: Qt.AlignTop
                    viewModel: root.viewModel
                }
                SummarySide {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 432
                    Layout.alignment: Qt.AlignTop
                    viewModel: root.viewModel
                }
            }
        }
    }
    SummaryActions {
        id: actions

        x: (root.width - width) / 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space5
        width: root.pageWidth
        visible: !root.viewModel.changingRatings
        viewModel: root.viewModel
        onDiscardAsked: discard.open()
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.margin
        visible: root.viewModel.changingRatings
        spacing: Theme.space4

        RowLayout {
            TextButton {
                Layout.leftMargin: -leftPadding
                text: qsTr("Back to the summary")
                iconName: "chevron-left"
                keyHint: qsTr("Esc")
                onClicked: root.viewModel.stopChangingRatings()
            }
            AppText {
                Layout.fillWidth: true
                type: AppText.BodyLarge
                color: Theme.inkSoft
                text: root.viewModel.rating.stepText
            }
        }
        RatingPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.viewModel.changingRatings
            keysOn: root.visible && root.viewModel.changingRatings
            viewModel: root.viewModel.rating
        }
        Shortcut {
            sequence: "Escape"
            enabled: root.visible && root.viewModel.changingRatings
            onActivated: root.viewModel.stopChangingRatings()
        }
    }
    AppDialog {
        id: discard

        title: qsTr("Discard this session?")
        message: qsTr("It is taken out of your log for good, with its times and ratings.")
        onOpened: keep.forceActiveFocus(Qt.TabFocusReason)

        buttons: [
            PrimaryButton {
                id: keep

                text: qsTr("Keep it")
                onClicked: discard.close()
            },
            SecondaryButton {
                destructive: true
                text: qsTr("Discard")
                onClicked: {
                    discard.close();
                    root.viewModel.discard();
                }
            }
        ]
    }
}
