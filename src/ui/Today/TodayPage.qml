pragma ComponentBehavior: Bound

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
    property ActivitiesViewModel activities: null
    required property PeopleViewModel people
    /// The window is on the screen. The body map and the week come then: what starts a session comes first.
    property bool settled: true
    property Item side: null
    /// Comes when something is asked, and goes with the answer.
    property Item question: null
    readonly property bool asks: root.settled && (root.activities?.question ?? "").length > 0

    function settle(): void {
        if (root.settled && root.side === null)
            root.side = sideComponent.createObject(columns) as Item;
    }

    function ask(): void {
        if (root.asks && root.question === null) {
            root.question = questionComponent.createObject(left) as Item;
        } else if (!root.asks && root.question !== null) {
            const held = root.question.activeFocus;
            root.question.destroy();
            root.question = null;
            if (held)
                suggestion.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    onAsksChanged: root.ask()
    onSettledChanged: root.settle()
    Component.onCompleted: {
        root.settle();
        root.ask();
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_E && event.modifiers === Qt.NoModifier) {
            root.viewModel.changeSteps();
            event.accepted = true;
        }
    }
    Keys.onReturnPressed: root.viewModel.start()
    Keys.onEnterPressed: root.viewModel.start()

    PageScroll {
        id: scroll

        readonly property real inner: Math.min(width - 2 * Theme.pageMargin, Theme.pageWidth)
        readonly property bool twoColumns: !Theme.compact && inner >= 900 * Theme.textScale

        readonly property real gap: Theme.wide ? 40 : Theme.cardGap
        /// Width of the column with the body map.
        readonly property real share: twoColumns ? Math.min(Theme.wide ? 540 : 440, inner * 0.39) : inner

        anchors.fill: parent
        contentHeight: page.height + Theme.pageMargin + Theme.space3

        ColumnLayout {
            id: page

            x: (scroll.width - width) / 2
            y: Theme.pageMargin
            width: scroll.inner
            spacing: Theme.space4
            opacity: root.viewModel.ready ? 1 : 0

            PageHeader {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.target, implicitHeight)
                title: qsTr("Today")

                TextButton {
                    objectName: "toQuestion"
                    visible: root.asks
                    text: qsTr("One question this week")
                    onClicked: (root.question as ActivityQuestion).takeFocus()
                }
                PersonChoice {
                    objectName: "person"
                    people: root.people
                }
                AppText {
                    height: Theme.target
                    type: AppText.BodyLarge
                    text: root.viewModel.dateText
                    verticalAlignment: Text.AlignVCenter
                    color: Theme.inkSoft
                    wrapMode: Text.NoWrap
                }
            }
            GridLayout {
                id: columns

                Layout.fillWidth: true
                columns: scroll.twoColumns ? 2 : 1
                columnSpacing: scroll.gap
                rowSpacing: Theme.space4

                ColumnLayout {
                    id: left

                    Layout.fillWidth: true
                    Layout.preferredWidth: scroll.twoColumns ? scroll.inner - scroll.share - scroll.gap : scroll.inner
                    Layout.maximumWidth: Layout.preferredWidth
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.space4

                    SegmentedControl {
                        objectName: "contexts"
                        Layout.fillWidth: true
                        visible: root.viewModel.contexts.length > 1
                        name: qsTr("When")
                        fill: true
                        model: root.viewModel.contexts
                        currentIndex: root.viewModel.contextIndex
                        onPicked: index => root.viewModel.chooseContext(index)
                    }
                    PersonNotes {
                        Layout.fillWidth: true
                        people: root.people
                    }
                    TodayNotices {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                    TodayAdvice {
                        objectName: "advice"
                        Layout.fillWidth: true
                        advice: root.viewModel.advice
                    }
                    SuggestionCard {
                        id: suggestion

                        focus: true
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                    InfoNote {
                        Layout.fillWidth: true
                        visible: message.length > 0
                        message: root.viewModel.notes
                    }
                }
            }
        }
    }
    Component {
        id: questionComponent

        ActivityQuestion {
            objectName: "activityQuestion"
            Layout.fillWidth: true
            activities: root.activities
        }
    }
    Component {
        id: sideComponent

        GridLayout {
            Layout.preferredWidth: scroll.share
            Layout.minimumWidth: scroll.share
            Layout.maximumWidth: scroll.share
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
                objectName: "week"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                viewModel: root.viewModel
            }
        }
    }
}
