import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Components
import Unknot.Today
import Unknot.Testing

TestCase {
    id: testCase

    name: "Today"
    when: windowShown
    visible: true
    width: 1280
    height: 800

    property TestSetup setup
    property TodayPage page

    Component {
        id: setupComponent

        TestSetup {}
    }
    Component {
        id: pageComponent

        TodayPage {
            width: testCase.width
            height: testCase.height
        }
    }
    Component {
        id: spyComponent

        SignalSpy {}
    }

    function spyOn(name: string): SignalSpy {
        const spy = createTemporaryObject(spyComponent, testCase, {target: setup.app.today, signalName: name});
        verify(spy.valid);
        return spy;
    }
    function init(): void {
        Theme.width = width;
        Theme.textScale = 1;
        setup = setupComponent.createObject(testCase);
        page = pageComponent.createObject(testCase, {viewModel: setup.app.today, activities: setup.app.activities,
                                                     people: setup.app.people});
        page.forceActiveFocus();
        tryVerify(() => placeOf("start").y > 0);
    }
    function cleanup(): void {
        page.destroy();
        setup.destroy();
    }
    /// Where an item of the page lies; 0, 0 before it is laid out.
    function placeOf(name: string): point {
        return findChild(page, name).mapToItem(page, 0, 0);
    }
    function press(name: string): void {
        const item = findChild(page, name);
        tryVerify(() => item.mapToItem(page, 0, 0).x > 500, 5000, "the buttons of a notice stand on its right");
        mouseClick(item);
    }
    function focused(): Item {
        return page.Window.activeFocusItem;
    }

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
        compare(findChild(page, "seeTrend").visible, data.advice);
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
        compare(setup.app.activities.rows.points(1), 5);
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
    function test_theBodyMapIsWalkedByArrows(): void {
        setup.arrange("history");
        const map = findChild(page, "bodyMap");
        const opened = spyOn("openTechnique");
        compare(map.regionAt(0).description, "Mid back, 1 of 10, yesterday");
        map.regionAt(0).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(focused().region, "glutes");
        keyClick(Qt.Key_Down);
        compare(focused().region, "hamstrings");
        compare(focused().description, "Hamstrings, left leg, 7 of 10, yesterday");
        keyClick(Qt.Key_Right);
        compare(focused().description, "Hamstrings, right leg, 5 of 10, yesterday");
        keyClick(Qt.Key_Return);
        compare(opened.signalArguments[0][0], "hamstrings");
        for (let i = 0; i < 12; ++i)
            keyClick(Qt.Key_Left);
        verify(!focused().back);
    }
    function test_theBodyMapIsPressedOnTheShapeItself(): void {
        setup.arrange("history");
        const map = findChild(page, "bodyMap");
        const calf = map.regionAt(9);
        compare(calf.region, "calf");
        tryVerify(() => calf.mapToItem(page, 0, 0).x > 1000);
        const opened = spyOn("openTechnique");
        mouseClick(calf, 2, 2);
        compare(opened.count, 0);
        mouseClick(calf, calf.width / 2, calf.height / 2);
        compare(opened.count, 1);
    }
    function test_leftAndRightAreThePersonsOwn(): void {
        setup.arrange("history");
        const map = findChild(page, "bodyMap");
        const middle = item => item.mapToItem(map, item.width / 2, 0).x;
        const rows = [];
        for (let row = 0; row < setup.app.today.body.rowCount(); ++row)
            rows.push(map.regionAt(row));
        const leftQuad = rows.find(item => item.description.startsWith("Quadriceps, left"));
        const rightQuad = rows.find(item => item.description.startsWith("Quadriceps, right"));
        verify(middle(leftQuad) > middle(rightQuad), "from the front the left leg is to the viewer's right");
        const leftCalf = rows.find(item => item.description.startsWith("Calf, left"));
        const rightCalf = rows.find(item => item.description.startsWith("Calf, right"));
        verify(middle(leftCalf) < middle(rightCalf), "from the back the left leg is to the viewer's left");
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
