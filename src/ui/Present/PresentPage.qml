pragma ComponentBehavior: Bound

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
    property PatientView patient: PatientView {}
    readonly property bool twoScreens: second.open
    /// With a second screen this one is the laptop's: everything stays at hand.
    readonly property bool controls: !root.patient.calm && (root.awake || root.twoScreens || reader.active)
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

    Reader {
        id: reader
    }
    PresentKeys {
        id: keys

        viewModel: root.viewModel
        patient: root.patient
        onUsed: root.wake()
        onSecondScreenAsked: second.toggle()
    }
    PatientScreen {
        id: second

        objectName: "patientScreen"
        patient: root.patient
        view: Component {
            PresentStage {
                viewModel: root.viewModel
            }
        }
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
        // The patient's view has all of it. Controls that rest keep their place, so that nothing jumps.
        foot: root.patient.calm ? 0 : bar.height
        corner: root.patient.calm ? 0 : top.width
        cornerHeight: root.patient.calm ? 0 : top.height
        turnable: true
        viewModel: root.viewModel
    }
    PhysioNotes {
        id: notes

        anchors.right: parent.right
        width: Math.round(Math.min(360 * Theme.textScale, root.width * 0.34))
        height: root.height - bar.height
        visible: root.twoScreens && !root.patient.calm
        nextLine: root.viewModel.nextLine
        nextKey: "N"
        cautions: root.viewModel.cautions
        mistakes: root.viewModel.mistakes
        easier: root.viewModel.easier
        harder: root.viewModel.harder
        onNextAsked: root.viewModel.stepLine()
    }
    HoverHandler {
        onPointChanged: root.wake()
    }
    TapHandler {
        onTapped: {
            root.patient.calm = false;
            root.wake();
        }
    }
    PresentTop {
        id: top

        anchors.top: parent.top
        anchors.right: notes.visible ? notes.left : parent.right
        anchors.margins: Theme.space4
        // The last key stands over the last button of the bar.
        anchors.rightMargin: bar.margin - Theme.space2
        opacity: root.controls ? 1 : 0
        enabled: root.controls
        viewModel: root.viewModel
        screen: second
        room: stage.width
        onKeysAsked: root.keysAsked()

        Behavior on opacity {
            NumberAnimation { duration: Theme.panel }
        }
    }
    Notice {
        objectName: "presentWaiting"
        anchors.right: top.right
        anchors.rightMargin: Theme.space2
        y: Math.max(top.y + top.height, stage.timerEnd) + Theme.space3
        // Where there is little height, as low as it can be.
        width: top.crowded ? stage.width - 2 * Theme.space4
                           : Math.min(Math.round(400 * Theme.textScale), stage.width - 2 * Theme.space4)
        visible: root.viewModel.waiting.length > 0 && opacity > 0
        opacity: root.controls ? 1 : 0
        enabled: root.controls
        fill: Theme.surface
        iconName: "clock"
        message: root.viewModel.waiting

        SecondaryButton {
            objectName: "beginWaiting"
            visible: root.viewModel.canBegin
            text: qsTr("Begin now")
            onClicked: root.viewModel.begin()
        }
        TextButton {
            objectName: "forgetWaiting"
            text: qsTr("Not now")
            onClicked: root.viewModel.forgetWaiting()
        }

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
