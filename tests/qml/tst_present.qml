import QtQuick
import QtTest
import Unknot.ViewModels

PresentTest {
    id: testCase

    name: "Present"

    function test_everyKeyOfPresenting(): void {
        present();
        const shown = setup.app.clinic.present;
        compare(shown.variant, "single");
        keyClick(Qt.Key_PageUp);
        compare(shown.variant, "feet-in");
        keyClick(Qt.Key_PageDown);
        compare(shown.variant, "single");
        compare(findChild(page, "presentSide").text, "Right leg");
        keyClick(Qt.Key_M);
        compare(findChild(page, "presentSide").text, "Left leg");
        compare(findChild(page, "presentFigure").side, PresentViewModel.Left);
        keyClick(Qt.Key_2);
        compare(findChild(page, "presentFigure").view, PresentViewModel.Front);
        keyClick(Qt.Key_Right, Qt.ShiftModifier);
        keyClick(Qt.Key_Up, Qt.ShiftModifier);
        compare(Math.abs(findChild(page, "presentFigure").orbit), 10);
        compare(findChild(page, "presentFigure").tilt, 5);
        keyClick(Qt.Key_0);
        compare(findChild(page, "presentFigure").view, PresentViewModel.Authored);
        compare(findChild(page, "presentFigure").orbit, 0);
        keyClick(Qt.Key_S);
        compare(shown.speed, PresentViewModel.Half);
        keyClick(Qt.Key_U);
        verify(!findChild(page, "presentFigure").highlight);
        keyClick(Qt.Key_H);
        verify(findChild(page, "presentFigure").holding);
        verify(!shown.timerShown);
        keyClick(Qt.Key_C);
        verify(shown.timerShown);
        keyClick(Qt.Key_Space);
        verify(!shown.playing);
        compare(findChild(page, "presentFigure").zones.length, 0);
        keyClick(Qt.Key_Z);
        verify(shown.zones);
        verify(findChild(page, "presentFigure").zones.includes("knee-hollow"));
        const line = shown.line;
        const next = shown.nextLine;
        keyClick(Qt.Key_N);
        compare(shown.line, next);
        verify(line !== next);
        keyClick(Qt.Key_Down);
        compare(shown.technique, "itb");
        const closed = spyOn(shown, "closeRequested");
        keyClick(Qt.Key_Escape);
        compare(closed.count, 1);
    }
    function test_aPresentersClicker(): void {
        present();
        const shown = setup.app.clinic.present;
        keyClick(Qt.Key_PageUp);
        compare(shown.variant, "feet-in");
        keyClick(Qt.Key_PageDown);
        compare(shown.variant, "single");
        keyClick(Qt.Key_Period);
        verify(!shown.playing);
        keyClick(Qt.Key_B);
        verify(shown.playing);
        const closed = spyOn(shown, "closeRequested");
        keyClick(Qt.Key_Escape);
        compare(closed.count, 1);
    }
    function test_everySpeedAndEveryView(): void {
        present();
        const shown = setup.app.clinic.present;
        const speeds = [PresentViewModel.Half, PresentViewModel.Quarter, PresentViewModel.Normal];
        for (const speed of speeds) {
            keyClick(Qt.Key_S);
            compare(shown.speed, speed);
        }
        const views = [[Qt.Key_1, PresentViewModel.FromSide], [Qt.Key_2, PresentViewModel.Front],
                       [Qt.Key_3, PresentViewModel.Top], [Qt.Key_0, PresentViewModel.Authored]];
        for (const [key, view] of views) {
            keyClick(key);
            compare(findChild(page, "presentFigure").view, view);
        }
    }
    function test_aFingerTurnsTheFigure(): void {
        present();
        const touch = touchEvent(page);
        touch.press(1, page, 400, 300).commit();
        for (let x = 400; x <= 500; x += 10)
            touch.move(1, page, x, 300).commit();
        touch.release(1, page, 500, 300).commit();
        verify(Math.abs(setup.app.clinic.present.orbit) > 10);
    }
    function test_whatWasTurnedStaysTurnedAndTurnsOn(): void {
        present();
        const shown = setup.app.clinic.present;
        const turned = [0];
        for (const from of [300, 500]) {
            mousePress(page, from, 300);
            for (let x = from; x <= from + 200; x += 20)
                mouseMove(page, x, 300);
            const dragged = shown.orbit;
            mouseRelease(page, from + 200, 300);
            compare(shown.orbit, dragged);
            turned.push(dragged);
        }
        // Twice the same way, twice the same turn.
        verify(Math.abs(turned[1]) > 10);
        fuzzyCompare(turned[2] - turned[1], turned[1], 0.001);
    }
    function test_theFigureMovesOnlyWhilePlaying(): void {
        present();
        const shown = setup.app.clinic.present;
        tryVerify(() => shown.phase > 0.02);
        keyClick(Qt.Key_Space);
        const phase = shown.phase;
        waitForRendering(page, 200);
        compare(shown.phase, phase);
    }
}
