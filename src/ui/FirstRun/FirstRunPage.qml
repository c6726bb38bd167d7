import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.FirstRun

/// The safety check, and the first time also the roller and the sound. Enter goes on, Up and Down walk the answers.
FocusScope {
    id: root

    required property FirstRunViewModel viewModel
    required property SoundViewModel sound

    readonly property bool safety: root.viewModel.step === FirstRunViewModel.Safety
    readonly property bool roller: root.viewModel.step === FirstRunViewModel.RollerCheck
    readonly property bool hearing: root.viewModel.step === FirstRunViewModel.SoundCheck
    readonly property real margin: Theme.compact ? Theme.pageMargin : Theme.space8
    /// Large text in a small window: only the step that is up says its name.
    readonly property bool namedSteps: root.width >= 900 * Theme.textScale
    readonly property real scrollRoom: Math.min(root.margin, Theme.space6)

    function focusFirst(): void {
        if (!root.hearing)
            (root.safety ? safetyStep.first : rollerStep.first)?.forceActiveFocus(Qt.TabFocusReason);
    }

    // From the page itself the arrows lead to the first answer; from there the answers walk.
    Keys.onDownPressed: root.focusFirst()
    Keys.onUpPressed: root.focusFirst()
    Keys.onReturnPressed: root.viewModel.proceed()
    Keys.onEnterPressed: root.viewModel.proceed()
    onSafetyChanged: root.beginStep()
    onHearingChanged: root.beginStep()

    function beginStep(): void {
        scroll.contentY = 0;
        rest.forceActiveFocus();
    }

    // Holds the keyboard until an answer takes it, also when what had it has gone with its step.
    Item {
        id: rest

        focus: true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space6
        width: Math.min(root.width - 2 * root.margin, 1152)
        height: root.height - 2 * Theme.space6
        spacing: Theme.compact ? Theme.space3 : Theme.space6

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            Icon {
                name: "unknot"
                size: 44
            }
            AppText {
                Layout.fillWidth: true
                type: AppText.Title
                text: qsTr("Unknot")
            }
            StepMark {
                visible: root.viewModel.asksRoller
                named: root.namedSteps
                number: 1
                text: qsTr("Safety")
                now: root.safety
                done: !root.safety
            }
            Rectangle {
                visible: root.viewModel.asksRoller
                implicitWidth: 40
                implicitHeight: Theme.line
                color: Theme.outlineStrong
            }
            StepMark {
                visible: root.viewModel.asksRoller
                named: root.namedSteps
                number: 2
                text: qsTr("Roller")
                now: root.roller
                done: root.hearing
            }
            Rectangle {
                visible: root.viewModel.asksRoller && (root.hearing || !root.viewModel.last)
                implicitWidth: 40
                implicitHeight: Theme.line
                color: Theme.outlineStrong
            }
            StepMark {
                visible: root.viewModel.asksRoller && (root.hearing || !root.viewModel.last)
                named: root.namedSteps
                number: 3
                text: qsTr("Sound")
                now: root.hearing
            }
        }
        PageScroll {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            // Room for the focus ring, which lies outside its control, and for the scroll bar.
            Layout.leftMargin: -Theme.space2
            Layout.rightMargin: -root.scrollRoom
            contentHeight: (root.safety ? safetyStep.implicitHeight : root.roller ? rollerStep.implicitHeight
                                                                                  : soundStep.implicitHeight)
                           + 2 * Theme.space2

            SafetyStep {
                id: safetyStep

                x: Theme.space2
                y: Theme.space2
                width: scroll.width - Theme.space2 - root.scrollRoom
                visible: root.safety
                enabled: visible
                viewModel: root.viewModel
            }
            RollerStep {
                id: rollerStep

                x: Theme.space2
                y: Theme.space2
                width: scroll.width - Theme.space2 - root.scrollRoom
                height: Math.max(implicitHeight, scroll.height - 2 * Theme.space2)
                visible: root.roller
                enabled: visible
                viewModel: root.viewModel
            }
            SoundStep {
                id: soundStep

                x: Theme.space2
                y: Theme.space2
                width: scroll.width - Theme.space2 - root.scrollRoom
                visible: root.hearing
                enabled: visible
                viewModel: root.sound
            }
        }
        ActionBar {
            Layout.fillWidth: true

            start: [
                TextButton {
                    objectName: "lookAround"
                    visible: root.safety
                    large: true
                    fontSize: Theme.bodySize
                    leftPadding: 0
                    rightPadding: Theme.space2
                    text: qsTr("Not now, just look around")
                    onClicked: root.viewModel.lookAround()
                },
                SecondaryButton {
                    objectName: "back"
                    visible: !root.safety
                    large: true
                    iconName: "chevron-left"
                    text: qsTr("Back")
                    onClicked: root.viewModel.back()
                }
            ]

            PrimaryButton {
                objectName: "continue"
                width: Math.max(implicitWidth, Math.round(220 * Theme.textScale))
                large: true
                enabled: root.viewModel.canContinue
                text: !root.safety ? (root.viewModel.last ? qsTr("Finish") : qsTr("Continue")) : root.viewModel.anyTicked ? qsTr("I have asked, continue")
                                                                               : qsTr("None of these, continue")
                keyHint: enabled ? qsTr("Enter") : ""
                onClicked: root.viewModel.proceed()
            }
        }
    }
}
