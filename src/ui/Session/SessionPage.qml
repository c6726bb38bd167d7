import QtQuick
import QtQuick.Window
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Session

/// A running session: rolling, getting ready, rating, and what is asked on the way.
FocusScope {
    id: root

    required property SessionViewModel viewModel
    property bool fullScreen: false
    property PatientView patient: PatientView {}

    signal fullScreenToggled()

    readonly property bool rating: root.viewModel.stage.page === SessionViewModel.Rating
    readonly property bool asked: root.viewModel.askingToEnd || root.viewModel.jump.asking || hurts.open || notice.open
    readonly property bool seen: Window.visibility !== Window.Hidden && Window.visibility !== Window.Minimized

    focus: true
    Component.onCompleted: {
        root.patient.calm = false;
        root.viewModel.tellStep();
    }
    onAskedChanged: root.takeFocus()
    onActiveFocusChanged: {
        if (root.Window.activeFocusItem === root)
            root.takeFocus();
    }

    /// To the scale of a rating; while rolling nowhere in particular, so that the keys mean the session.
    function takeFocus(): void {
        if (!root.visible || root.asked)
            return;
        if (root.rating)
            ratings.followFocus();
        else
            rest.forceActiveFocus();
    }

    Binding {
        target: root.viewModel
        property: "watched"
        value: root.seen
    }
    Connections {
        target: root.viewModel

        function onAnnounced(words: string): void {
            announcer.announce(words);
        }
        function onAskingToEndChanged(): void {
            if (root.viewModel.askingToEnd)
                endDialog.open();
            else
                endDialog.close();
        }
    }
    Connections {
        target: root.viewModel.jump

        function onChanged(): void {
            if (root.viewModel.jump.asking)
                jumpDialog.open();
            else
                jumpDialog.close();
        }
    }
    Item { id: rest }
    SessionSizes { id: sizes }
    Announcer { id: announcer }
    SessionKeys {
        viewModel: root.viewModel
        on: root.visible && !root.rating && !root.asked
    }
    FloorKeys {
        viewModel: root.viewModel
        on: root.visible
        free: !root.asked
    }
    Shortcut {
        sequence: "Escape"
        enabled: root.visible && !root.asked
        onActivated: root.viewModel.askToEnd()
    }
    Shortcut {
        sequences: ["Space", "P"]
        enabled: root.visible && notice.open && !root.viewModel.askingToEnd
        onActivated: root.viewModel.resume()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    SessionTopBar {
        id: bar

        x: sizes.margin
        width: parent.width - 2 * sizes.margin
        height: sizes.topBar
        routine: root.viewModel.routine
        stepText: root.viewModel.stage.stepText
        rehearsal: root.viewModel.rehearsal
        demonstration: root.viewModel.demonstration
        fullScreen: root.fullScreen
        canHurt: root.viewModel.stage.page === SessionViewModel.Roll
        voiceOn: root.viewModel.guide.voiceOn
        crowded: sizes.crowded
        canLieDown: !root.rating
        onVoiceToggled: root.viewModel.guide.toggleVoice()
        onFloorViewAsked: root.viewModel.guide.floorView = true
        onEndAsked: root.viewModel.askToEnd()
        onHurtsAsked: root.viewModel.openHurts()
        screenText: beside.screen.text
        onScreenAsked: beside.screen.toggle()
        onFullScreenToggled: root.fullScreenToggled()
    }
    StepPage {
        id: steps

        anchors.fill: parent
        anchors.margins: sizes.margin
        anchors.topMargin: sizes.topBar
        visible: !root.rating
        viewModel: root.viewModel
        sizes: sizes
        notesRoom: beside.notesRoom
    }
    RatingPage {
        id: ratings

        anchors.fill: parent
        anchors.margins: sizes.margin
        anchors.topMargin: sizes.topBar
        visible: root.rating
        keysOn: root.visible && root.rating && !root.asked
        viewModel: root.viewModel.rating
    }
    GuideLayer {
        anchors.fill: parent
        viewModel: root.viewModel
        sizes: sizes
        rating: root.rating
        ratingFoot: ratings.footHeight
        asked: root.asked
        stageArea: beside.clearArea
        floorHeight: steps.floorHeight
        pacerRoom: steps.pacerRoom
    }
    BesideLayer {
        id: beside

        anchors.fill: parent
        viewModel: root.viewModel
        patient: root.patient
        on: root.visible && !root.asked
        asked: root.asked
        stageArea: Qt.rect(steps.x, steps.y, steps.stageArea.width, steps.stageArea.height)
    }
    SessionAdvice {
        x: sizes.margin + Theme.space3
        y: root.rating ? root.height - sizes.margin - ratings.footHeight - Theme.space4 - height
                       : sizes.topBar + Theme.space3
        width: Math.min((root.rating ? root.width - 2 * sizes.margin : steps.stageArea.width) - 2 * Theme.space3,
                        Math.round(720 * Theme.textScale))
        visible: root.viewModel.advice.rule.length > 0 && !root.asked
        viewModel: root.viewModel
    }
    HurtsPanel {
        id: hurts

        anchors.fill: parent
        stageArea: Qt.rect(steps.x, steps.y, steps.stageArea.width, steps.stageArea.height)
        viewModel: root.viewModel
    }
    NoticePanel {
        id: notice

        anchors.fill: parent
        viewModel: root.viewModel
    }
    JumpDialog {
        id: jumpDialog

        viewModel: root.viewModel.jump
    }
    EndDialog {
        id: endDialog

        viewModel: root.viewModel
    }
}
