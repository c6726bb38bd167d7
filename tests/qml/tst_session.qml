import QtQuick
import QtTest
import Unknot.ViewModels

SessionTest {
    id: testCase

    name: "Session"

    function test_spaceAndPPauseAndResume(): void {
        beginRolling();
        keyClick(Qt.Key_Space);
        verify(session.status.paused);
        verify(shows("Paused"));
        verify(shows("Resume"));
        setup.pass(400);
        keyClick(Qt.Key_P);
        verify(session.status.leadIn);
        verify(shows("Starting in"));
    }
    function test_arrowsMoveFifteenSeconds(): void {
        beginRolling();
        compare(session.time.count, "1:20");
        keyClick(Qt.Key_Right);
        compare(session.time.count, "1:05");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(session.time.count, "1:30");
    }
    function test_enterOnTheLineOfStepsGoesThereAfterAQuestion(): void {
        beginRolling();
        const steps = findChild(testCase.page, "steps");
        steps.forceActiveFocus(Qt.TabFocusReason);
        const count = session.time.count;
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(session.time.count, count);
        keyClick(Qt.Key_Return);
        verify(session.jump.asking);
        verify(session.status.paused);
        keyClick(Qt.Key_Escape);
        tryCompare(session.jump, "asking", false);
        compare(session.stage.stepText, "Step 2 of 8");
        verify(!session.status.paused);
        steps.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Enter);
        keyClick(Qt.Key_Return);
        compare(session.stage.stepText, "Step 4 of 8");
    }
    function test_aClickOnAStepAsks(): void {
        beginRolling();
        const steps = findChild(testCase.page, "steps");
        waitForRendering(testCase.page);
        mouseClick(steps, 10, 10);
        verify(session.jump.asking);
        session.jump.stay();
    }
    function test_skipAndBack_data(): list<var> {
        return [{tag: "letters", skip: Qt.Key_N, back: Qt.Key_B},
                {tag: "presentation remote", skip: Qt.Key_PageDown, back: Qt.Key_PageUp}];
    }
    function test_skipAndBack(data: var): void {
        beginRolling();
        keyClick(data.skip);
        compare(session.stage.page, SessionViewModel.SwitchSides);
        verify(shows("Switch sides"));
        keyClick(data.back);
        compare(session.stage.stepText, "Step 2 of 8");
    }
    function test_holdStopsThePacerAndLetsGo(): void {
        beginRolling();
        keyClick(Qt.Key_H);
        verify(session.status.holding);
        verify(shows("Hold"));
        verify(shows("Let go"));
        setup.pass(400);
        keyClick(Qt.Key_H);
        verify(!session.status.holding);
        verify(shows("Hold on a knot"));
    }
    function test_bracketsChangeThePace(): void {
        beginRolling();
        setup.pass(30000);
        compare(session.stroke.pace, "3 s");
        keyClick(Qt.Key_BracketLeft);
        compare(session.stroke.pace, "3.5 s");
        keyClick(Qt.Key_BracketRight);
        keyClick(Qt.Key_BracketRight);
        compare(session.stroke.pace, "2.5 s");
    }
    function test_timeIsReadOutOnRequest(): void {
        beginRolling();
        const announced = spyOn("announced");
        keyClick(Qt.Key_T);
        compare(announced.count, 1);
        verify(announced.signalArguments[0][0].indexOf("left in this step") > 0);
    }
    function test_gettingReady(): void {
        begin();
        compare(session.stage.page, SessionViewModel.GetReady);
        verify(shows("Get ready"));
        verify(shows("Start now"));
        keyClick(Qt.Key_Right);
        compare(session.time.seconds, 20);
        keyClick(Qt.Key_P);
        verify(session.status.paused);
        setup.pass(400);
        keyClick(Qt.Key_P);
        keyClick(Qt.Key_Space);
        compare(session.time.seconds, 3);
    }
    function test_spaceStaysWithTheSessionAfterAClick(): void {
        beginRolling();
        const skip = findChild(page, "skip");
        verify(skip);
        mouseClick(skip);
        compare(session.stage.page, SessionViewModel.SwitchSides);
        keyClick(Qt.Key_Space);
        compare(session.time.seconds, 3);
    }
    function test_everyControlOfARollCanBeReachedByTab(): void {
        beginRolling();
        const names = [];
        for (let i = 0; i < 14; ++i) {
            keyClick(Qt.Key_Tab);
            const item = testCase.Window.window.activeFocusItem;
            verify(item.Accessible.name.length > 0, item);
            names.push(item.Accessible.name);
        }
        for (const wanted of ["End", "It hurts", "Full screen", "Back", "15 seconds back", "Pause", "15 seconds on",
                              "Skip", "Hold on a knot"])
            verify(names.indexOf(wanted) >= 0, wanted + " in " + names);
    }
    function test_theSideIsShownAsAWord_data(): list<var> {
        return [{tag: "left", step: 1, word: "LEFT"}, {tag: "right", step: 2, word: "RIGHT"},
                {tag: "both", step: 3, word: "BOTH"}];
    }
    function test_theSideIsShownAsAWord(data: var): void {
        begin();
        setup.goToStep(data.step);
        setup.rollFor(5);
        verify(shows(data.word));
    }
}
