import QtQuick
import QtTest

/// The weekly question about what has become hard.
TodayTest {
    id: testCase

    name: "Today, activities"

    function test_activitiesAreAskedAboutOneAtATimeByKey(): void {
        verify(findChild(page, "activityQuestion") === null);
        setup.arrange("activities");
        verify(findChild(page, "activityQuestion") === null, "nothing is asked unless it was switched on");
        setup.arrange("asks");
        const card = findChild(page, "activityQuestion");
        compare(findChild(card, "activity").text, "Run 5 km");
        const started = spyOn("startRequested");
        findChild(page, "toQuestion").clicked();
        keyClick(Qt.Key_8);
        tryCompare(findChild(card, "activity"), "text", "Stairs next morning");
        keyClick(Qt.Key_T);
        compare(findChild(card, "activity").text, "Sit through a day at the office");
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(page, "activityQuestion") === null);
        compare(started.count, 0);
        verify(findChild(page, "start").activeFocus, "the keyboard goes back to Start");
        setup.app.activities.refresh();
        compare(setup.app.activities.question, "");
        compare(setup.app.activities.rows.value(0, 6), 8);
        compare(setup.app.activities.rows.value(1, 4), 10);
        compare(setup.app.activities.rows.value(2, 1), 6);
    }
    function test_aNumberIsPickedByPointerAndNotNowEndsTheQuestions(): void {
        setup.arrange("asks");
        setup.arrange("activities");
        const card = findChild(page, "activityQuestion");
        const scale = findChild(card, "abilityScale");
        tryVerify(() => scale.width > 400);
        tryVerify(() => scale.rowWidth <= scale.width);
        scale.takeFocus(); // and into view
        tryVerify(() => scale.mapToItem(page, 0, scale.height).y < page.height);
        mouseClick(scale, 4, scale.height / 2);
        compare(findChild(card, "activity").text, "Stairs next morning");
        compare(setup.app.activities.rows.value(0, 6), 0);
        findChild(card, "activityNotNow").clicked();
        tryVerify(() => findChild(page, "activityQuestion") === null);
        compare(setup.app.activities.rows.value(1, 4), -1);
        compare(setup.app.activities.rows.describe(1, 5), "");
    }
}
