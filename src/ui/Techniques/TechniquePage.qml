import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Techniques

/// One technique in full. In one column the cautions come right after the picture, also for a screen reader.
FocusScope {
    id: root

    required property TechniqueViewModel viewModel
    readonly property string shown: root.viewModel.technique

    function stepVariant(by: int): void {
        root.viewModel.chooseVariant(root.viewModel.variantIndex + by);
    }

    Keys.onEscapePressed: root.viewModel.goBack()
    Keys.onBackPressed: root.viewModel.goBack()
    Keys.onLeftPressed: root.stepVariant(-1)
    Keys.onRightPressed: root.stepVariant(1)
    Keys.onPressed: event => {
        if (event.modifiers !== Qt.NoModifier || (event.key !== Qt.Key_P && event.key !== Qt.Key_A))
            return;
        if (event.key === Qt.Key_P)
            root.viewModel.present();
        else
            root.viewModel.addToRoutine();
        event.accepted = true;
    }
    Keys.onReturnPressed: root.viewModel.tryIt()
    Keys.onEnterPressed: root.viewModel.tryIt()

    onShownChanged: scroll.contentY = 0

    PageScroll {
        id: scroll

        readonly property real inner: Math.min(width - 2 * Theme.pageMargin, Theme.pageWidth)
        readonly property bool twoColumns: !Theme.compact && inner >= 860 * Theme.textScale

        readonly property real gap: Theme.wide ? 40 : Theme.cardGap
        readonly property real rightWidth: twoColumns ? Math.min(Theme.wide ? 500 : 444, inner * 0.4) : inner
        readonly property real leftWidth: twoColumns ? inner - rightWidth - gap : inner

        anchors.fill: parent
        contentHeight: page.height + 2 * Theme.pageMargin

        ColumnLayout {
            id: page

            x: (scroll.width - width) / 2
            y: Theme.pageMargin
            width: scroll.inner
            spacing: Theme.space4

            TechniqueHead {
                Layout.fillWidth: true
                focus: true
                viewModel: root.viewModel
            }
            AppText {
                Layout.fillWidth: true
                visible: !root.viewModel.canTry && root.viewModel.name.length > 0
                text: qsTr("Trying stays off until the safety questions on Today are answered.")
                color: Theme.inkSoft
            }
            Item {
                Layout.fillWidth: true
                implicitHeight: Math.max(how.y + how.height, warnings.y + warnings.height)

                FigureCard {
                    id: figure

                    width: scroll.leftWidth
                    viewModel: root.viewModel
                }
                ColumnLayout {
                    id: warnings

                    x: scroll.twoColumns ? scroll.leftWidth + scroll.gap : 0
                    y: scroll.twoColumns ? 0 : figure.height + Theme.space4
                    width: scroll.rightWidth
                    spacing: Theme.space4

                    CautionCard {
                        objectName: "cautions"
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                    LinesCard {
                        Layout.fillWidth: true
                        title: qsTr("Common mistakes")
                        model: root.viewModel.mistakes
                        iconName: "close"
                    }
                    EasierHarderCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                    RatingCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                }
                ColumnLayout {
                    id: how

                    y: (scroll.twoColumns ? figure.height : warnings.y + warnings.height) + Theme.space4
                    width: scroll.leftWidth
                    spacing: Theme.space4

                    SegmentedControl {
                        objectName: "variants"
                        Layout.fillWidth: true
                        visible: root.viewModel.variants.length > 1
                        name: qsTr("Variant")
                        fill: true
                        model: root.viewModel.variants
                        currentIndex: root.viewModel.variantIndex
                        onPicked: index => root.viewModel.chooseVariant(index)
                    }
                    StepsCard {
                        objectName: "steps"
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                    LinesCard {
                        Layout.fillWidth: true
                        title: qsTr("On a tight spot")
                        model: root.viewModel.knot
                    }
                    LinesCard {
                        Layout.fillWidth: true
                        title: qsTr("Breathing")
                        model: root.viewModel.breathing
                    }
                    LinesCard {
                        Layout.fillWidth: true
                        title: qsTr("Muscles")
                        model: root.viewModel.muscles
                    }
                    LinesCard {
                        Layout.fillWidth: true
                        title: qsTr("Good to know")
                        model: root.viewModel.notes
                    }
                }
            }
        }
    }
}
