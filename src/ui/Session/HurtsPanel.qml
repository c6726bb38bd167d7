import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Behind "It hurts": what is felt, what to do, and how to go on. The session runs on until an area is left out.
FocusScope {
    id: root

    required property SessionViewModel viewModel
    /// The stage: while the session runs the panel keeps to it, so that side and time stay in sight.
    required property rect stageArea

    readonly property int stage: root.viewModel.hurts.state
    readonly property bool open: root.stage !== SessionViewModel.Closed
    readonly property bool choosing: root.stage === SessionViewModel.Choosing
    readonly property bool easing: root.stage === SessionViewModel.Easing
    readonly property bool asking: root.stage === SessionViewModel.Asking
    readonly property bool stopped: root.stage === SessionViewModel.Stopped

    visible: root.open
    Accessible.role: Accessible.Dialog
    Accessible.name: root.viewModel.hurts.title
    Accessible.description: root.viewModel.hurts.text

    /// The answer that the keyboard is on as soon as it can be given; never one of the question before.
    component First: PrimaryButton {
        large: true
        onVisibleChanged: {
            if (visible)
                forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Shortcut {
        sequences: ["Escape", "X"]
        enabled: root.open && !root.stopped
        onActivated: root.viewModel.closeHurts()
    }
    Rectangle {
        anchors.fill: parent
        visible: root.stopped
        color: Theme.scrim

        MouseArea { anchors.fill: parent }
    }
    Card {
        readonly property rect place: root.stopped ? Qt.rect(0, 0, root.width, root.height) : root.stageArea

        x: Math.round(place.x + (place.width - width) / 2)
        y: Math.round(place.y + (place.height - height) / 2)
        width: Math.min(place.width - 2 * Theme.space4, Math.round(560 * Theme.textScale))
        edge: Theme.outlineStrong

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                type: AppText.Title
                text: root.viewModel.hurts.title
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                type: AppText.BodyLarge
                color: Theme.inkSoft
                text: root.viewModel.hurts.text
            }
            Flow {
                id: answers

                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                spacing: Theme.space3

                First {
                    widest: answers.width
                    visible: root.choosing && root.viewModel.status.running
                    text: qsTr("Too strong")
                    onClicked: root.viewModel.tooStrong()
                }
                SecondaryButton {
                    visible: root.choosing
                    large: true
                    widest: answers.width
                    text: qsTr("Sharp pain or numbness")
                    onClicked: root.viewModel.sharpPain()
                }
                TextButton {
                    visible: root.choosing
                    large: true
                    widest: answers.width
                    text: qsTr("Neither, roll on")
                    keyHint: qsTr("Esc")
                    onClicked: root.viewModel.closeHurts()
                }
                First {
                    widest: answers.width
                    visible: root.easing
                    text: qsTr("Roll on with less weight")
                    onClicked: root.viewModel.closeHurts()
                }
                First {
                    widest: answers.width
                    visible: root.asking
                    text: qsTr("Less now")
                    onClicked: root.viewModel.lessNow()
                }
                SecondaryButton {
                    visible: root.asking
                    large: true
                    widest: answers.width
                    text: qsTr("Still strong")
                    onClicked: root.viewModel.tooStrong()
                }
                First {
                    widest: answers.width
                    visible: root.stopped
                    text: root.viewModel.hurts.goOnText
                    onClicked: root.viewModel.resume()
                }
                SecondaryButton {
                    visible: root.stopped
                    large: true
                    widest: answers.width
                    text: qsTr("End session")
                    onClicked: root.viewModel.endSession()
                }
            }
        }
    }
}
