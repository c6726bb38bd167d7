import QtQuick
import QtQuick.Window
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Present

/// Shows somebody one thing at a time. The controls go away when nobody uses them.
FocusScope {
    id: root

    required property PresentViewModel viewModel
    readonly property bool twoScreens: second.open
    /// With a second screen this one is the laptop's: everything stays at hand.
    readonly property bool controls: !root.viewModel.calm && (root.awake || root.twoScreens)
    property bool awake: true

    signal keysAsked()

    function wake(): void {
        root.awake = true;
        resting.restart();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.viewModel.spoken
    Accessible.description: qsTr("Nothing that is shown here is written down.")
    Keys.onPressed: event => event.accepted = keys.pressed(event.key, event.modifiers)
    Component.onCompleted: root.wake()

    PresentKeys {
        id: keys

        viewModel: root.viewModel
        onUsed: root.wake()
        onSecondScreenAsked: second.toggle()
    }
    SecondScreen {
        id: second

        viewModel: root.viewModel
        onKeyPressed: (code, modifiers) => keys.pressed(code, modifiers)
    }
    SequentialAnimation {
        id: resting

        PauseAnimation { duration: 4000 }
        PropertyAction { target: root; property: "awake"; value: false }
    }
    FrameAnimation {
        running: root.visible && ((root.viewModel.playing && !root.viewModel.holding) || root.viewModel.timerShown)
        onTriggered: root.viewModel.advance(frameTime)
    }
    PresentStage {
        id: stage

        width: root.width - (notes.visible ? notes.width : 0)
        height: root.height
        foot: bar.height
        turnable: true
        viewModel: root.viewModel
    }
    PhysioNotes {
        id: notes

        anchors.right: parent.right
        width: Math.round(Math.min(360 * Theme.textScale, root.width * 0.34))
        height: root.height - bar.height
        visible: root.twoScreens && !root.viewModel.calm
        viewModel: root.viewModel
    }
    HoverHandler {
        onPointChanged: root.wake()
    }
    TapHandler {
        onTapped: root.wake()
    }
    PresentTop {
        anchors.top: parent.top
        anchors.right: notes.visible ? notes.left : parent.right
        anchors.margins: Theme.space4
        opacity: root.controls ? 1 : 0
        enabled: root.controls
        viewModel: root.viewModel
        secondPossible: second.possible
        secondOpen: second.open
        onSecondToggled: second.toggle()
        onKeysAsked: root.keysAsked()

        Behavior on opacity {
            NumberAnimation { duration: Theme.panel }
        }
    }
    PresentBar {
        id: bar

        objectName: "presentBar"
        anchors.bottom: parent.bottom
        width: parent.width
        opacity: root.controls ? 1 : 0
        enabled: root.controls
        viewModel: root.viewModel

        Behavior on opacity {
            NumberAnimation { duration: Theme.panel }
        }
    }
}
