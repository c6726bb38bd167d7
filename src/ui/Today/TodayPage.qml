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
    property var question: null // an ActivityQuestion, whose type the first frame need not read
    readonly property bool asks: root.settled && (root.activities?.question ?? "").length > 0

    /// From its file, which the first frame need not read.
    function made(name: string, parent: Item, properties: var): Item {
        return Qt.createComponent("qrc:/qt/qml/Unknot/Today/" + name + ".qml").createObject(parent, properties) as Item;
    }

    function settle(): void {
        if (root.settled && root.side === null)
            root.side = root.made("SideCards", columns, {viewModel: root.viewModel, share: Qt.binding(() => scroll.share),
                                                         below: Qt.binding(() => !scroll.twoColumns)});
    }

    function ask(): void {
        if (root.asks && root.question === null) {
            root.question = root.made("ActivityQuestion", left, {activities: root.activities});
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
                    onClicked: root.question.takeFocus()
                }
                FromFile {
                    wanted: root.people.several
                    file: "qrc:/qt/qml/Unknot/Today/PersonChoice.qml"
                    properties: ({ people: root.people })
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
                    FromFile {
                        Layout.fillWidth: true
                        wanted: root.people.demonstrating || root.people.problem.length > 0
                        file: "qrc:/qt/qml/Unknot/Today/PersonNotes.qml"
                        properties: ({ people: root.people })
                    }
                    FromFile {
                        Layout.fillWidth: true
                        wanted: root.viewModel.safetyTitle.length + root.viewModel.cutOffTitle.length
                                + root.viewModel.logTitle.length + root.viewModel.contentTitle.length > 0
                        file: "qrc:/qt/qml/Unknot/Today/TodayNotices.qml"
                        properties: ({ viewModel: root.viewModel })
                    }
                    FromFile {
                        Layout.fillWidth: true
                        wanted: root.viewModel.advice.words.rule.length > 0
                        file: "qrc:/qt/qml/Unknot/Today/TodayAdvice.qml"
                        properties: ({ advice: root.viewModel.advice })
                    }
                    SuggestionCard {
                        id: suggestion

                        focus: true
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                    FromFile {
                        Layout.fillWidth: true
                        wanted: root.settled && root.viewModel.notes.length > 0
                        file: "qrc:/qt/qml/Unknot/Components/InfoNote.qml"
                        properties: ({ message: Qt.binding(() => root.viewModel.notes) })
                    }
                }
            }
        }
    }
}
