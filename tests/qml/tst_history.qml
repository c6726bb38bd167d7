import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Components
import Unknot.History
import Unknot.Testing

TestCase {
    id: testCase

    name: "History"
    when: windowShown
    visible: true
    width: 1192
    height: 900

    property TestSetup setup
    property HistoryPage page

    Component {
        id: setupComponent

        TestSetup {}
    }
    Component {
        id: pageComponent

        HistoryPage {
            width: testCase.width
            height: testCase.height
        }
    }

    function show(state: string): void {
        if (state.length > 0)
            setup.arrange(state);
        setup.app.page = 3;
        page = pageComponent.createObject(testCase, {viewModel: setup.app.history, personal: setup.app.data,
                                                     activities: setup.app.activities,
                                                     progress: setup.app.progress});
        page.forceActiveFocus();
        tryVerify(() => findChild(page, "heatMap").width > 0);
    }
    function init(): void {
        Theme.width = 1280;
        Theme.textScale = 1;
        setup = setupComponent.createObject(testCase);
    }
    function cleanup(): void {
        page.destroy();
        setup.destroy();
    }

    function test_anEmptyLogOffersAFirstSession(): void {
        show("");
        const start = findChild(page, "startFirst");
        verify(start.visible);
        mouseClick(start);
        compare(setup.app.page, 0);
    }
    function test_exportAsksForATableOrEverything(): void {
        show("year");
        keyClick(Qt.Key_E, Qt.ControlModifier);
        const dialog = findChild(page, "exportDialog");
        tryVerify(() => dialog.opened);
        findChild(dialog, "table").clicked();
        const sheet = findChild(page, "fileSheet");
        tryVerify(() => sheet.opened);
        verify(findChild(sheet, "path").text.endsWith(".csv"));
        findChild(sheet, "choose").clicked();
        tryVerify(() => findChild(page, "dataDone").message.includes(".csv"));
        verify(findChild(page, "dataDone").visible);
    }
    function test_anEmptyLogCanBeFilledFromAFile(): void {
        show("");
        verify(!findChild(page, "export").enabled);
        findChild(page, "importFile").clicked();
        const sheet = findChild(page, "fileSheet");
        tryVerify(() => sheet.opened);
        verify(!sheet.saving);
        findChild(sheet, "choose").clicked();
        tryVerify(() => findChild(page, "dataDone").message.includes("added"));
    }
    function test_oneSessionIsADayAPointAndARow(): void {
        show("one-session");
        compare(findChild(page, "sessions").count, 1);
        compare(setup.app.history.chart.lastRow(), -1);
        setup.app.history.chooseArea(5);
        compare(setup.app.history.chart.lastRow(), 0);
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
        compare(setup.app.history.chart.lastRow(), 3649);
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
    function test_theProgressSheetIsPreviewedAndSaved(): void {
        show("year");
        findChild(page, "progressSheet").clicked();
        const save = findChild(page.Window.window, "saveProgress");
        tryVerify(() => save !== null && save.visible);
        tryVerify(() => findChild(page.Window.window, "progressPicture").source.toString().endsWith("progress.png"));
        findChild(page.Window.window, "progressName").edited("Sam R.");
        save.clicked();
        verify(setup.app.progress.message.startsWith("The sheet is "));
        const since = findChild(page.Window.window, "progressSince");
        verify(!since.visible);
        setup.app.progress.choosePeriod(4);
        verify(since.visible);
        since.edited("2027-01-01");
        verify(since.problem.length > 0);
        since.edited("2026-09-01");
        compare(since.problem, "");
        keyClick(Qt.Key_Escape);
    }
    function test_aSessionOpensFromTheTable(): void {
        show("year");
        const list = findChild(page, "sessions");
        tryVerify(() => list.count === 6);
        list.itemAtIndex(0).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(setup.app.history.detail.open);
        findChild(page, "delete").clicked();
        verify(!setup.app.history.detail.open);
        tryVerify(() => findChild(page, "undo").visible);
        findChild(page, "undo").clicked();
        compare(setup.app.history.removedText, "");
    }
    function test_allSessionsAreListedWhenAskedFor(): void {
        show("year");
        const list = findChild(page, "sessions");
        tryVerify(() => list.count === 6);
        findChild(page, "showAll").clicked();
        tryVerify(() => list.count > 100);
    }
    function test_nothingIsCutAtAnySizeAndTextSize_data(): list<var> {
        return [{tag: "900", width: 900, text: 1}, {tag: "1920", width: 1920, text: 1},
            {tag: "900 large", width: 900, text: 1.5}];
    }
    function test_nothingIsCutAtAnySizeAndTextSize(data: var): void {
        Theme.width = data.width;
        Theme.textScale = data.text;
        show("year");
        page.width = data.width - Theme.railWidth;
        tryVerify(() => findChild(page, "trendChart").width > 0);
        for (const name of ["heatMap", "trendChart", "sessions"]) {
            const item = findChild(page, name);
            const right = item.mapToItem(page, item.width, 0).x;
            verify(right <= page.width, name + " ends at " + right);
        }
    }
}
