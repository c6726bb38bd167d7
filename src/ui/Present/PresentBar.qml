import QtQuick
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
    readonly property bool crowded: Theme.compact && Theme.textScale > 1.2

    /// What does not fit beside each other stands in two rows.
    readonly property bool stacked: left.width + right.width + 2 * root.margin + Theme.space2 > root.width
    readonly property int margin: root.terse ? Theme.space4 : Theme.space6

    implicitHeight: Math.max(Theme.compact ? 96 : Theme.wide ? 136 : 116,
                             (root.stacked ? left.height + right.height + Theme.space2 : left.height)
                             + 2 * Theme.space3)
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Controls")

    Row {
        id: left

        x: root.margin
        y: root.stacked ? Theme.space3 : (root.height - height) / 2
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
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round((root.terse ? 100 : 116) * Theme.textScale)

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
    }
    Row {
        id: right

        x: root.width - width - root.margin
        y: root.height - height - (root.stacked ? Theme.space3 : (root.height - height) / 2)
        spacing: Theme.space2

        SegmentedControl {
            objectName: "presentView"
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("View")
            model: [qsTr("Usual", "view"), qsTr("Side"), qsTr("Front"), qsTr("Top")]
            currentIndex: root.viewModel.view
            onPicked: index => root.viewModel.view = index
        }
        PresentToggle {
            objectName: "mirror"
            iconName: "mirror"
            text: root.viewModel.mirrored ? qsTr("Facing me") : qsTr("Mirror")
            labelVisible: !root.terse
            keyHint: root.crowded ? "" : "M"
            on: root.viewModel.mirrored
            Accessible.description: qsTr("For somebody who faces you: picture and words change sides")
            onClicked: root.viewModel.mirrored = !root.viewModel.mirrored
        }
        PresentToggle {
            objectName: "speed"
            iconName: "speed"
            text: root.viewModel.speedText
            labelVisible: !root.terse
            keyHint: root.crowded ? "" : "S"
            on: root.viewModel.speed !== PresentViewModel.Normal
            onClicked: root.viewModel.stepSpeed()
        }
        PresentToggle {
            objectName: "muscle"
            iconName: "muscle"
            text: qsTr("Muscle")
            labelVisible: !root.terse
            keyHint: root.crowded ? "" : "U"
            on: root.viewModel.muscle
            onClicked: root.viewModel.muscle = !root.viewModel.muscle
        }
        PresentToggle {
            objectName: "hold"
            iconName: "hold"
            text: qsTr("Hold on the spot")
            visible: !root.terse || root.width >= 960 * Theme.textScale
            labelVisible: false
            keyHint: root.crowded ? "" : "H"
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
