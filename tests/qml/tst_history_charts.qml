import QtQuick
import QtTest

/// The year map and the charts, walked and read.
HistoryTest {
    id: testCase

    name: "History, charts"

    function test_oneSessionIsADayAPointAndARow(): void {
        show("one-session");
        compare(findChild(page, "sessions").count, 1);
        compare(setup.app.history.area, 5); // the one that was rated
        compare(setup.app.history.chart.rowCount(), 1);
        const map = findChild(page, "heatMap");
        map.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Up);
        verify(!map.Accessible.name.includes("no rolling"), map.Accessible.name);
        verify(findChild(page, "status").text.includes("4 days over a week"));
        verify(!findChild(page, "showAll").visible);
    }
    function test_tenYearsAreShownReadAndListed(): void {
        show("ten-years");
        setup.app.history.choosePeriod(2);
        setup.app.history.chooseArea(5);
        setup.app.history.chooseSpan(2);
        tryCompare(setup.app.history.chart, "daysPerMark", 28); // judged beside the window
        compare(setup.app.history.chart.rowCount(), 3650);
        verify(findChild(page, "grain").visible);
        const chart = findChild(page, "trendChart");
        chart.forceActiveFocus(Qt.TabFocusReason);
        verify(chart.Accessible.name.startsWith("Tuesday 13 October 2026, calf, left leg, before 6"), chart.Accessible.name);
        for (let i = 0; i < 400; ++i)
            keyClick(Qt.Key_Left);
        verify(chart.Accessible.name.includes("2025"), chart.Accessible.name);
        findChild(page, "showAll").clicked();
        const list = findChild(page, "sessions");
        tryVerify(() => list.count === 3650);
        list.positionViewAtEnd();
        tryVerify(() => list.itemAtIndex(3649) !== null);
        verify(list.itemAtIndex(3649).description.includes("2016"), list.itemAtIndex(3649).description);
    }
    function test_theChartTakesTheWordsThatReadItIntoView(): void {
        show("year");
        setup.app.history.chooseArea(5);
        const chart = findChild(page, "trendChart");
        const words = findChild(page, "words");
        verify(words.text.startsWith("Left and Right"), words.text);
        chart.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => words.mapToItem(page, 0, words.height).y <= page.height);
        compare(words.text, chart.Accessible.name);
        setup.app.history.chooseArea(0);
        tryCompare(words, "text", "Not rated in this time.");
    }
    function test_aFocusedRowsRingLeavesItsWordsFree(): void {
        show("year");
        const list = findChild(page, "sessions");
        tryVerify(() => list.itemAtIndex(0) !== null);
        verify(list.itemAtIndex(0).contentItem.x >= 8);
    }
    function test_everyPointCanBeReachedWithoutKeys(): void {
        show("one-session");
        setup.app.history.chooseArea(5);
        const chart = findChild(page, "trendChart");
        chart.Accessible.increaseAction();
        verify(chart.Accessible.name.includes("calf, left leg, before"), chart.Accessible.name);
        const map = findChild(page, "heatMap");
        map.Accessible.decreaseAction();
        verify(map.Accessible.name.startsWith("Tuesday 13 October 2026"), map.Accessible.name);
    }
    function test_theYearIsWalkedByArrowsAndReadDayByDay(): void {
        show("year");
        const map = findChild(page, "heatMap");
        map.forceActiveFocus(Qt.TabFocusReason);
        compare(map.Accessible.name, "Wednesday 14 October 2026, no rolling");
        keyClick(Qt.Key_Up);
        verify(map.Accessible.name.startsWith("Tuesday 13 October 2026"));
        keyClick(Qt.Key_Left);
        verify(map.Accessible.name.startsWith("Tuesday 6 October 2026"));
        for (let week = 0; week < 70; ++week)
            keyClick(Qt.Key_Left);
        verify(map.Accessible.name.includes("2025"));
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Return);
    }
    function test_theChartIsWalkedByArrowsAndOpensTheSession(): void {
        show("year");
        setup.app.history.chooseArea(5);
        const chart = findChild(page, "trendChart");
        chart.forceActiveFocus(Qt.TabFocusReason);
        verify(chart.Accessible.name.startsWith("Tuesday 13 October, calf, left leg, before 6"), chart.Accessible.name);
        keyClick(Qt.Key_Left);
        verify(chart.Accessible.name.startsWith("Monday 12 October"), chart.Accessible.name);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Return);
        tryVerify(() => setup.app.history.detail.open);
        tryVerify(() => findChild(page, "note").text.startsWith("After the hills"));
        keyClick(Qt.Key_Escape);
        verify(!setup.app.history.detail.open);
    }
    function test_activitiesAreShownToThoseWhoWantThem(): void {
        show("year");
        verify(!findChild(page, "activities").visible);
        setup.arrange("asks");
        verify(findChild(page, "activities").visible);
        setup.arrange("activities");
        compare(setup.app.activities.rows.rowCount(), 4);
    }
    function test_aScoreIsWalkedToAndChangedByKey(): void {
        setup.arrange("activities");
        show("year");
        const chart = findChild(page, "scoreChart0");
        chart.forceActiveFocus(Qt.TabFocusReason);
        compare(chart.Accessible.name, "Wednesday 7 October 2026: 7 of 10. It was 6 at first.");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(chart.Accessible.name, "Wednesday 23 September 2026: 5 of 10.");
        keyClick(Qt.Key_Left);
        compare(chart.Accessible.name, "Wednesday 16 September 2026: not answered.");
        for (let i = 0; i < 9; ++i)
            keyClick(Qt.Key_Right);
        compare(chart.current, 5);
        const stepper = findChild(page, "score0");
        tryVerify(() => stepper.visible);
        compare(stepper.text, "7");
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        compare(stepper.text, "6");
        compare(setup.app.activities.rows.value(0, 5), 6);
        compare(findChild(page, "scoreWords0").text, "Wednesday 7 October 2026: 6 of 10.");
        for (let i = 0; i < 7; ++i)
            keyClick(Qt.Key_Space);
        compare(stepper.text, "None");
    }
}
