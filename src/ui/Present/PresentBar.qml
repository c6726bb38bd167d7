import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Present

/// The controls under the figure.
Rectangle {
    id: root

    required property PresentViewModel viewModel
    /// Icons and keys alone, where there is no room for words.
    readonly property bool terse: root.width < 1240 * Theme.textScale

    implicitHeight: Math.max(Theme.compact ? 96 : Theme.wide ? 136 : 116, flow.implicitHeight + 2 * Theme.space3)
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Controls")

    RowLayout {
        id: flow

        anchors.verticalCenter: parent.verticalCenter
        x: root.terse ? Theme.space4 : Theme.space6
        width: parent.width - 2 * x
        spacing: Theme.space2

        SecondaryButton {
            objectName: "previousVariant"
            large: true
            takesSpace: false
            iconName: "chevron-left"
            labelVisible: false
            text: qsTr("Variant before")
            onClicked: root.viewModel.stepVariant(-1)
        }
        Column {
            Layout.preferredWidth: Math.round((root.terse ? 100 : 116) * Theme.textScale)

            AppText {
                width: parent.width
                type: AppText.BodyLarge
                horizontalAlignment: Text.AlignHCenter
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                text: root.viewModel.variantName
            }
            AppText {
                width: parent.width
                type: AppText.Caption
                horizontalAlignment: Text.AlignHCenter
                text: root.viewModel.variantPlace
            }
        }
        SecondaryButton {
            objectName: "nextVariant"
            large: true
            takesSpace: false
            iconName: "chevron-right"
            labelVisible: false
            text: qsTr("Next variant")
            onClicked: root.viewModel.stepVariant(1)
        }
        Item {
            Layout.fillWidth: true
        }
        SegmentedControl {
            objectName: "presentView"
            name: qsTr("View")
            model: root.terse ? [qsTr("Side"), qsTr("Front"), qsTr("Top")]
                              : [qsTr("Usual", "view"), qsTr("Side"), qsTr("Front"), qsTr("Top")]
            currentIndex: root.viewModel.view - (root.terse ? 1 : 0)
            onPicked: index => root.viewModel.view = index + (root.terse ? 1 : 0)
        }
        PresentToggle {
            objectName: "mirror"
            iconName: "mirror"
            text: qsTr("Mirror")
            labelVisible: !root.terse
            keyHint: "M"
            on: root.viewModel.mirrored
            Accessible.description: qsTr("For somebody who faces you: picture and words change sides")
            onClicked: root.viewModel.mirrored = !root.viewModel.mirrored
        }
        PresentToggle {
            objectName: "speed"
            iconName: "speed"
            text: root.viewModel.speedText
            labelVisible: !root.terse
            keyHint: "S"
            on: root.viewModel.speed !== PresentViewModel.Normal
            onClicked: root.viewModel.stepSpeed()
        }
        PresentToggle {
            objectName: "muscle"
            iconName: "muscle"
            text: qsTr("Muscle")
            labelVisible: !root.terse
            keyHint: "U"
            on: root.viewModel.muscle
            onClicked: root.viewModel.muscle = !root.viewModel.muscle
        }
        PresentToggle {
            objectName: "hold"
            iconName: "hold"
            text: qsTr("Hold on the spot")
            visible: !root.terse
            labelVisible: false
            keyHint: "H"
            on: root.viewModel.holding
            onClicked: root.viewModel.holding = !root.viewModel.holding
        }
        SecondaryButton {
            objectName: "presentPause"
            large: true
            takesSpace: false
            iconName: root.viewModel.playing ? "pause" : "play"
            labelVisible: false
            text: root.viewModel.playing ? qsTr("Pause") : qsTr("Go on")
            onClicked: root.viewModel.playing = !root.viewModel.playing
        }
    }
}
