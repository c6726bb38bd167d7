import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Today

/// Start the right routine in one key, and see why it is right.
FocusScope {
    id: root

    required property TodayViewModel viewModel

    Keys.onReturnPressed: root.viewModel.start()
    Keys.onEnterPressed: root.viewModel.start()

    PageScroll {
        id: scroll

        readonly property real inner: Math.min(width - 2 * Theme.pageMargin, Theme.pageWidth)
        readonly property bool twoColumns: !Theme.compact && inner >= 900 * Theme.textScale

        anchors.fill: parent
        contentHeight: page.height + 2 * Theme.pageMargin

        ColumnLayout {
            id: page

            x: (scroll.width - width) / 2
            y: Theme.pageMargin
            width: scroll.inner
            spacing: Theme.space4
            opacity: root.viewModel.ready ? 1 : 0

            PageHeader {
                Layout.fillWidth: true
                title: qsTr("Today")

                AppText {
                    type: AppText.BodyLarge
                    text: root.viewModel.dateText
                    color: Theme.inkSoft
                    wrapMode: Text.NoWrap
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: scroll.twoColumns ? 2 : 1
                columnSpacing: Theme.wide ? 40 : Theme.cardGap
                rowSpacing: Theme.space4

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.space4

                    SegmentedControl {
                        Layout.fillWidth: true
                        visible: root.viewModel.contexts.length > 1
                        name: qsTr("When")
                        fill: true
                        model: root.viewModel.contexts
                        currentIndex: root.viewModel.contextIndex
                        onPicked: index => root.viewModel.chooseContext(index)
                    }
                    TodayNotices {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                    SuggestionCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                    InfoNote {
                        Layout.fillWidth: true
                        visible: message.length > 0
                        message: root.viewModel.notes
                    }
                }
                GridLayout {
                    readonly property real share: scroll.twoColumns ? Math.min(Theme.wide ? 540 : 440, scroll.inner * 0.39)
                                                                    : scroll.inner

                    Layout.preferredWidth: share
                    Layout.maximumWidth: share
                    Layout.alignment: Qt.AlignTop
                    columns: scroll.twoColumns || scroll.inner < 640 * Theme.textScale ? 1 : 2
                    columnSpacing: Theme.space4
                    rowSpacing: Theme.space4

                    TensionCard {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        viewModel: root.viewModel
                    }
                    WeekCard {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        viewModel: root.viewModel
                    }
                }
            }
        }
    }
}
