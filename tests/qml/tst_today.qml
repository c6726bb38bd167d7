import QtQuick
import QtTest
import Unknot.Theme

TodayTest {
    id: testCase

    name: "Today"

    function test_allSizesOfLogAreShown_data(): list<var> {
        return [{tag: "empty", state: "", advice: false},
            {tag: "one session", state: "one-session", advice: false},
            {tag: "ten years", state: "ten-years", advice: true}];
    }
    function test_allSizesOfLogAreShown(data: var): void {
        if (data.state.length > 0)
            setup.arrange(data.state);
        tryVerify(() => findChild(page, "start").visible);
        verify(data.state === "" || setup.app.today.kicker !== "A first session", setup.app.today.kicker);
        compare(setup.app.today.advice.words.rule.length > 0, data.advice);
        const trend = findChild(page, "seeTrend");
        compare(trend !== null && trend.visible, data.advice);
    }
    function test_enterStartsWhatIsSuggested(): void {
        const started = spyOn("startRequested");
        compare(setup.app.today.kicker, "A first session");
        keyClick(Qt.Key_Return);
        compare(started.count, 1);
        compare(started.signalArguments[0][0], "first-session");
    }
    function test_arrowsInTheContextControlChangeTheSuggestion(): void {
        const started = spyOn("startRequested");
        const parts = findChild(page, "contexts");
        parts.forceActiveFocus();
        keyClick(Qt.Key_Tab);
        findChild(parts, "segment2").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(setup.app.today.kicker, "Suggested after a run");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(setup.app.today.kicker, "Suggested before a run");
        keyClick(Qt.Key_Enter);
        compare(started.signalArguments[0][0], "before-run");
    }
    function test_startStaysOffUntilTheQuestionsAreAnswered(): void {
        setup.arrange("no-safety");
        const started = spyOn("startRequested");
        const asked = spyOn("safetyCheckRequested");
        verify(!findChild(page, "start").enabled);
        keyClick(Qt.Key_Return);
        mouseClick(findChild(page, "start"));
        compare(started.count, 0);
        press("answerSafety");
        compare(asked.count, 1);
    }
    function test_aRowOpensItsArea(): void {
        const opened = spyOn("openTechnique");
        const row = findChild(page, "row-calf");
        verify(row !== null);
        row.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(opened.count, 1);
        compare(opened.signalArguments[0][0], "calf");
    }
    function test_aSessionThatWasCutOffIsOffered(): void {
        setup.arrange("cut-off");
        const resumed = spyOn("resumeRequested");
        const closed = spyOn("closeCutOffRequested");
        press("closeCutOff");
        compare(closed.count, 1);
        press("goOn");
        compare(resumed.count, 1);
    }
    function test_nothingIsCutAtAnySizeAndTextSize_data(): list<var> {
        return [{tag: "900", width: 900, text: 1}, {tag: "1280", width: 1280, text: 1},
            {tag: "1920", width: 1920, text: 1}, {tag: "900 large", width: 900, text: 1.5},
            {tag: "1280 large", width: 1280, text: 1.5}];
    }
    function test_nothingIsCutAtAnySizeAndTextSize(data: var): void {
        setup.arrange("history");
        Theme.width = data.width;
        Theme.textScale = data.text;
        page.width = data.width - Theme.railWidth;
        tryVerify(() => findChild(page, "row-hamstrings") !== null && findChild(page, "week").width > 0);
        const row = findChild(page, "row-hamstrings");
        verify(row.width <= page.width);
        verify(row.height >= row.implicitHeight);
        verify(findChild(page, "bodyMap").mapToItem(page, 0, 0).x >= 0);
        const right = findChild(page, "week").mapToItem(page, findChild(page, "week").width, 0).x;
        verify(right <= page.width, "the week ends at " + right);
    }
}
