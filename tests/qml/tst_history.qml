import QtQuick
import QtTest
import Unknot.Theme

HistoryTest {
    id: testCase

    name: "History"

    function test_anEmptyLogOffersAFirstSession(): void {
        show("");
        const start = findChild(page, "startFirst");
        verify(start.visible);
        verify(!findChild(page, "progressSheet").enabled);
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
            // Qt 6.4 lays out anew at once, Qt 6.8 with the next frame.
            tryVerify(() => item.mapToItem(page, item.width, 0).x <= page.width, 5000, name + " is cut");
        }
    }
}
