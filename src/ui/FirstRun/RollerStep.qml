pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure
import Unknot.FirstRun

/// What the roller should be like, and what the person's own is like.
GridLayout {
    id: root

    required property FirstRunViewModel viewModel
    readonly property Item first: choices.count > 0 ? choices.itemAt(0) : null

    columns: root.width >= 860 * Theme.textScale ? 2 : 1
    columnSpacing: Theme.space7
    rowSpacing: Theme.space5

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredWidth: 560
        Layout.fillHeight: true
        Layout.row: root.columns === 2 ? 0 : 1
        Layout.column: 0
        implicitHeight: picture.y + picture.implicitHeight + (root.columns === 2 ? Theme.space7 : 200)
        radius: Theme.radiusStage
        color: Theme.stage

        ColumnLayout {
            id: picture

            x: 40
            y: 40
            width: parent.width - 80
            spacing: Theme.space5

            RollerPicture {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space5
            }
            Repeater {
                model: [{fact: qsTr("Smooth"), meaning: qsTr("No ridges or knobs")},
                    {fact: qsTr("Firm, not rock hard"), meaning: qsTr("You can press a thumb in a little")},
                    {fact: qsTr("About 13 cm thick and 45 cm long"), meaning: qsTr("Long enough for both legs")}]

                RowLayout {
                    id: point

                    required property var modelData // a pair of words

                    Layout.fillWidth: true
                    spacing: Theme.space4

                    Rectangle {
                        implicitWidth: 32
                        implicitHeight: 32
                        radius: 16
                        color: Theme.surface

                        Icon {
                            anchors.centerIn: parent
                            name: "check"
                            size: 18
                            color: Theme.primary
                        }
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        AppText {
                            Layout.fillWidth: true
                            type: AppText.BodyLarge
                            text: point.modelData.fact
                            font.weight: Font.DemiBold
                        }
                        AppText {
                            Layout.fillWidth: true
                            text: point.modelData.meaning
                            color: Theme.inkSoft
                        }
                    }
                }
            }
        }
        FigureLooks {
            id: figures
        }
        // The roller in use, as large as there is room for.
        FigureView {
            id: figure

            objectName: "figure"
            x: picture.x
            y: picture.y + picture.height + Theme.space3
            width: picture.width
            height: parent.height - y - Theme.space3
            visible: height >= 72 && figures.technique.length > 0
            technique: figures.technique
            variant: figures.variant
            side: FigureView.LeftSide
            caption: qsTr("A person rolling on such a roller")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 544
        Layout.alignment: Qt.AlignTop
        Layout.row: 0
        Layout.column: root.columns === 2 ? 1 : 0
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            type: Theme.compact ? AppText.Head : AppText.Display
            text: qsTr("Is your roller like this?")
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space1
            type: AppText.BodyLarge
            text: qsTr("Too hard or textured can hurt and bruise, above all when you are new to it.")
            color: Theme.inkSoft
        }
        Repeater {
            id: choices

            model: [{roller: FirstRunViewModel.SmoothFirm, text: qsTr("Yes, smooth and firm"), hint: ""},
                {roller: FirstRunViewModel.HarderOrTextured, text: qsTr("Harder, or with a texture"),
                    hint: qsTr("Steps start gentler and shorter")},
                {roller: FirstRunViewModel.SofterOrSmaller, text: qsTr("Softer or smaller"),
                    hint: qsTr("Fine to start with")},
                {roller: FirstRunViewModel.NoRoller, text: qsTr("I do not have one yet"),
                    hint: qsTr("You can look around first")}]

            AnswerRow {
                required property int index
                required property var modelData // an answer and its words

                objectName: "roller" + index
                Layout.fillWidth: true
                text: modelData.text
                hint: modelData.hint
                on: modelData.roller === root.viewModel.roller
                onClicked: root.viewModel.chooseRoller(modelData.roller)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            visible: root.viewModel.roller === FirstRunViewModel.HarderOrTextured
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "info"
                color: Theme.inkSoft
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("For your first %n session(s), or until you change it in Settings, Unknot starts each area with both legs on the roller, 1 minute.", "", root.viewModel.gentleSessions)
                color: Theme.inkSoft
            }
        }
    }
}
