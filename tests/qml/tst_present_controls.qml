import QtQuick
import QtTest

/// When the controls are there, and when not.
PresentTest {
    id: testCase

    name: "Present, controls"

    function test_theControlsGoAwayByThemselvesAndComeBack(): void {
        present();
        const bar = findChild(page, "presentBar");
        verify(bar.enabled);
        tryVerify(() => !bar.enabled, 8000);
        tryCompare(bar, "opacity", 0);
        keyClick(Qt.Key_U);
        verify(bar.enabled);
        page.awake = false;
        mouseMove(page, 300, 300);
        mouseMove(page, 340, 320);
        verify(bar.enabled);
        page.awake = false;
        touchEvent(page).press(1, page, 400, 300).commit();
        touchEvent(page).release(1, page, 400, 300).commit();
        verify(bar.enabled);
    }
    function test_forWhoeverIsReadToNothingGoesAway(): void {
        present();
        page.awake = false;
        verify(!findChild(page, "presentBar").enabled);
        setup.readOut(true);
        verify(findChild(page, "presentBar").enabled);
        setup.readOut(false);
        verify(!findChild(page, "presentBar").enabled);
    }
    function test_itSaysThatNothingIsWrittenDown(): void {
        present();
        verify(page.Accessible.description.includes("Nothing that is shown here is written down"));
        verify(findChild(page, "notWritten").visible);
    }
    function test_onOneScreenOneKeySwapsTheViews(): void {
        present();
        const bar = findChild(page, "presentBar");
        for (const key of [Qt.Key_D, Qt.Key_W]) {
            keyClick(key);
            verify(!bar.enabled);
            keyClick(Qt.Key_M);
            verify(!bar.enabled);
            keyClick(key);
            verify(bar.enabled);
        }
        keyClick(Qt.Key_D);
        mouseClick(page, 300, 300);
        verify(bar.enabled);
    }
    function test_oneKeyLeavesTheScreenToThePatient(): void {
        present();
        const figure = findChild(page, "presentFigure");
        const beside = figure.height;
        keyClick(Qt.Key_W);
        verify(figure.height > beside + 80);
        keyClick(Qt.Key_W);
        compare(figure.height, beside);
        page.awake = false;
        compare(figure.height, beside);
        page.wake();
        verify(findChild(page, "presentBar").enabled);
        keyClick(Qt.Key_W);
        verify(!findChild(page, "presentBar").enabled);
        tryCompare(findChild(page, "presentBar"), "opacity", 0);
        keyClick(Qt.Key_W);
        verify(findChild(page, "presentBar").enabled);
    }
    function test_aStartThatIsAskedForMeanwhileWaitsQuietly(): void {
        present();
        const shown = setup.app.clinic.present;
        const notice = findChild(page, "presentWaiting");
        verify(!notice.visible);
        setup.app.letWait("every-day", true);
        verify(notice.visible);
        verify(notice.message.startsWith("Every day was asked for."));
        verify(setup.app.clinic.presenting);
        const begin = spyOn(shown, "beginRequested");
        waitForRendering(page);
        mouseClick(findChild(page, "beginWaiting"));
        compare(begin.count, 1);
        const forgotten = spyOn(shown, "waitingForgotten");
        mouseClick(findChild(page, "forgetWaiting"));
        compare(forgotten.count, 1);
        verify(!notice.visible);

        // Somebody else's is forgotten when this closes, so it must not say that it waits.
        setup.app.letWait("", true, false);
        verify(!shown.waiting.includes("waits"));
        setup.app.letWait("every-day", false);
        verify(!findChild(page, "beginWaiting").visible);
        setup.app.clinic.present.close();
        compare(shown.waiting, "");
    }
    function test_aFileThatIsOpenedBesideAWaitingStartLeavesItThere(): void {
        present();
        const shown = setup.app.clinic.present;
        setup.app.letWait("every-day", true);
        setup.app.openFile("/home/sam/evening.unknot");
        verify(shown.canBegin);
        verify(shown.waiting.startsWith("Every day was asked for."));
        verify(shown.waiting.includes("evening.unknot"));
        shown.forgetWaiting();
        setup.app.openFile("/home/sam/evening.unknot");
        verify(!shown.canBegin);
        verify(shown.waiting.startsWith("evening.unknot"));
    }
    function test_theWaitingStartIsNotOnThePatientsView(): void {
        present();
        setup.app.letWait("every-day", true);
        setup.app.clinic.patient.calm = true;
        tryCompare(findChild(page, "presentWaiting"), "visible", false);
    }
    function test_theClickerWorksOnTheTouchOfAButtonToo(): void {
        present();
        const shown = setup.app.clinic.present;
        tryVerify(() => findChild(page, "previousVariant").mapToItem(page, 0, 0).x > 0);
        mouseClick(findChild(page, "previousVariant"));
        compare(shown.variant, "feet-in");
        mouseClick(findChild(page, "mirror"));
        verify(shown.mirrored);
    }
}
