pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure
import Unknot.Techniques

/// The library: one card a technique. Arrows go from card to card, Enter opens one.
FocusScope {
    id: root

    required property TechniquesModel viewModel
    property int current: 0

    function step(by: int): void {
        const next = root.current + by;
        if (next < 0 || next >= cards.count)
            return;
        root.current = next;
        cards.itemAt(next).forceActiveFocus(by > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
    function focusCurrent(): void {
        cards.itemAt(root.current)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    onActiveFocusChanged: {
        if (root.activeFocus && (root.Window.activeFocusItem === root || root.Window.activeFocusItem === scroll))
            root.focusCurrent();
    }

    PageScroll {
        id: scroll

        readonly property real inner: Math.min(width - 2 * Theme.pageMargin, Theme.pageWidth)

        anchors.fill: parent
        focus: true
        contentHeight: page.height + 2 * Theme.pageMargin

        ColumnLayout {
            id: page

            x: (scroll.width - width) / 2
            y: Theme.pageMargin
            width: scroll.inner
            spacing: Theme.space4

            PageHeader {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.target, implicitHeight)
                title: qsTr("Techniques")

                AppText {
                    visible: !Theme.compact || Theme.textScale < 1.4
                    type: AppText.BodyLarge
                    text: qsTr("2 to 3 minutes an area, 20 minutes at most")
                    color: Theme.inkSoft
                    wrapMode: Text.NoWrap
                }
            }
            ErrorPanel {
                objectName: "contentError"
                Layout.fillWidth: true
                visible: title.length > 0
                title: root.viewModel.problemTitle
                message: root.viewModel.problemText

                SecondaryButton {
                    objectName: "openFolder"
                    iconName: "folder"
                    text: qsTr("Open folder")
                    onClicked: root.viewModel.openFolder()
                }
                PrimaryButton {
                    objectName: "tryAgain"
                    iconName: "reload"
                    text: qsTr("Try again")
                    onClicked: root.viewModel.reload()
                }
            }
            Column {
                id: others

                Layout.fillWidth: true
                visible: root.viewModel.otherProblems.length > 0
                spacing: Theme.space2

                Repeater {
                    model: root.viewModel.otherProblems

                    InfoNote {
                        required property string modelData

                        width: others.width
                        iconName: "file"
                        message: modelData
                    }
                }
            }
            // A positioner: on Qt 6.4 a layout may still reach for cards that have gone. All cards are as high as
            // the highest.
            Grid {
                id: grid

                property real cardHeight: 0

                function measure() {
                    let most = 0;
                    for (let i = 0; i < cards.count; ++i)
                        most = Math.max(most, cards.itemAt(i)?.implicitHeight ?? 0);
                    grid.cardHeight = most;
                }

                Layout.fillWidth: true
                columns: Theme.compact || scroll.inner < 900 * Theme.textScale ? 2 : 3
                columnSpacing: Theme.cardGap
                rowSpacing: 20
                Keys.onLeftPressed: root.step(-1)
                Keys.onRightPressed: root.step(1)
                Keys.onUpPressed: root.step(-columns)
                Keys.onDownPressed: root.step(columns)

                Repeater {
                    id: cards

                    model: root.viewModel
                    onCountChanged: grid.measure()

                    AreaCard {
                        id: card

                        required property int index
                        required property var model // the row's roles; their names are those of the card's properties

                        objectName: "card" + index
                        width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                        height: grid.cardHeight
                        onImplicitHeightChanged: grid.measure()
                        name: card.model.name
                        summary: card.model.summary
                        sides: card.model.sides
                        variants: card.model.variants
                        leftRating: card.model.leftRating
                        rightRating: card.model.rightRating
                        centralRating: card.model.centralRating
                        failed: card.model.failed
                        low: root.viewModel.problemTitle.length > 0
                        problem: card.model.problem
                        description: card.model.description
                        current: index === root.current
                        onActiveFocusChanged: {
                            if (activeFocus)
                                root.current = index;
                        }
                        onClicked: root.viewModel.open(index)

                        FigureView {
                            anchors.fill: parent
                            visible: !card.failed
                            technique: card.model.technique
                            variant: card.model.variant
                            side: card.model.oneSide ? FigureView.LeftSide : FigureView.BothSides
                            guide: false
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
