pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.History

/// Does it help? The year, the trend of an area, and every session.
FocusScope {
    id: root

    required property HistoryViewModel viewModel
    required property DataViewModel personal
    required property ActivitiesViewModel activities
    required property ProgressViewModel progress

    function chooseActivities(): void {
        const dialog = activitiesComponent.createObject(root, {viewModel: root.activities}) as ActivitiesDialog;
        dialog.open();
    }
    function showProgress(): void {
        const dialog = progressComponent.createObject(root, {viewModel: root.progress}) as ProgressDialog;
        dialog.open();
    }

    DataFiles {
        id: files

        personal: root.personal
    }
    Shortcut {
        sequence: "Ctrl+E"
        enabled: root.visible && !root.viewModel.empty && !root.personal.busy
        onActivated: files.exportEither()
    }
    PageScroll {
        id: scroll

        readonly property real inner: Math.min(width - 2 * Theme.pageMargin, Theme.pageWidth)
        readonly property bool twoColumns: !Theme.compact && inner >= 1000 * Theme.textScale

        anchors.fill: parent
        visible: !root.viewModel.detail.open
        contentHeight: page.height + 2 * Theme.pageMargin

        ColumnLayout {
            id: page

            x: (scroll.width - width) / 2
            y: Theme.pageMargin
            width: scroll.inner
            spacing: Theme.cardGap
            opacity: root.viewModel.ready ? 1 : 0

            PageHeader {
                Layout.fillWidth: true
                title: qsTr("History")

                HistoryFilters {
                    visible: scroll.twoColumns
                    viewModel: root.viewModel
                    busy: root.personal.busy
                    onExportAsked: files.exportEither()
                }
                SecondaryButton {
                    objectName: "progressSheet"
                    iconName: "print"
                    text: qsTr("Progress sheet")
                    enabled: !root.viewModel.empty || root.activities.wanted
                    onClicked: root.showProgress()
                }
            }
            HistoryFilters {
                Layout.fillWidth: true
                visible: !scroll.twoColumns
                viewModel: root.viewModel
                busy: root.personal.busy
                onExportAsked: files.exportEither()
            }
            DataMessages {
                Layout.fillWidth: true
                personal: root.personal
            }
            ErrorPanel {
                Layout.fillWidth: true
                visible: root.viewModel.problem.length > 0
                title: qsTr("Your history could not be read")
                message: root.viewModel.problem
            }
            InfoNote {
                objectName: "removed"
                Layout.fillWidth: true
                visible: root.viewModel.removedText.length > 0
                title: root.viewModel.removedText

                SecondaryButton {
                    objectName: "undo"
                    text: qsTr("Undo")
                    onClicked: root.viewModel.undoRemove()
                }
            }
            HeatCard {
                Layout.fillWidth: true
                viewModel: root.viewModel
            }
            HistoryEmpty {
                Layout.fillWidth: true
                visible: root.viewModel.empty
                viewModel: root.viewModel
                onImportAsked: files.importAll()
            }
            GridLayout {
                Layout.fillWidth: true
                visible: !root.viewModel.empty
                columns: scroll.twoColumns ? 2 : 1
                columnSpacing: Theme.cardGap
                rowSpacing: Theme.cardGap

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 608
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.cardGap

                    TrendCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                        onSessionOpened: id => root.viewModel.detail.show(id)
                        onRead: words => scroll.reveal(words)
                    }
                    SidesCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                }
                SessionsCard {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 496
                    Layout.alignment: Qt.AlignTop
                    viewModel: root.viewModel
                    onSessionOpened: id => root.viewModel.detail.show(id)
                }
            }
            ActivitiesCard {
                objectName: "activities"
                Layout.fillWidth: true
                visible: root.activities.wanted
                viewModel: root.activities
                onChoiceAsked: root.chooseActivities()
            }
        }
    }
    Component {
        id: activitiesComponent

        ActivitiesDialog {
            onClosed: destroy()
        }
    }
    Component {
        id: progressComponent

        ProgressDialog {
            onClosed: destroy()
        }
    }
    SessionDetailView {
        anchors.fill: parent
        visible: root.viewModel.detail.open
        enabled: visible
        detail: root.viewModel.detail
        onVisibleChanged: if (visible)
            forceActiveFocus()
        else
            scroll.forceActiveFocus()
    }
}
