import QtQuick
import QtTest
import Unknot.ViewModels

/// What ends or interrupts a session.
SessionTest {
    id: testCase

    name: "Session, leaving"

    function test_escapeAsksAndEnterKeepsGoing(): void {
        beginRolling();
        keyClick(Qt.Key_Escape);
        tryVerify(() => session.askingToEnd);
        verify(session.status.paused);
        keyClick(Qt.Key_N);
        compare(session.stage.stepText, "Step 2 of 8");
        tryVerify(() => testCase.Window.window.activeFocusItem !== page);
        keyClick(Qt.Key_Return);
        tryVerify(() => !session.askingToEnd);
        verify(session.status.leadIn);
    }
    function test_escapeTwiceKeepsGoing(): void {
        beginRolling();
        keyClick(Qt.Key_Escape);
        tryVerify(() => session.askingToEnd);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !session.askingToEnd);
        verify(session.status.leadIn);
    }
    function test_endSessionAsksHowTightItIsNow(): void {
        beginRolling();
        keyClick(Qt.Key_Escape);
        tryVerify(() => session.askingToEnd);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        tryVerify(() => !session.askingToEnd);
        compare(session.stage.page, SessionViewModel.Rating);
    }
    function test_itHurts(): void {
        beginRolling();
        keyClick(Qt.Key_X);
        compare(session.hurts.state, SessionViewModel.Choosing);
        verify(shows("What do you feel?"));
        verify(session.status.running);
        keyClick(Qt.Key_Escape);
        compare(session.hurts.state, SessionViewModel.Closed);
        keyClick(Qt.Key_X);
        keyClick(Qt.Key_Return);
        compare(session.hurts.state, SessionViewModel.Easing);
        keyClick(Qt.Key_Return);
        compare(session.hurts.state, SessionViewModel.Closed);
        setup.pass(10000);
        verify(shows("Is it less now?"));
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        verify(shows("Go on without glutes"));
        keyClick(Qt.Key_Return);
        compare(session.stage.technique, "hamstrings");
    }
    function test_sleepIsToldAndResumed(): void {
        beginRolling();
        setup.sleep();
        verify(shows("The computer slept; the session waited."));
        keyClick(Qt.Key_Space);
        verify(session.status.leadIn);
        verify(!shows("The computer slept; the session waited."));
    }
}
