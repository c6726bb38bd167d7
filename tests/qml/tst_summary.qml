pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Session
import Unknot.Testing

TestCase {
    id: testCase

    name: "Summary"
    when: windowShown
    visible: true
    width: 1280
    height: 800

    Component {
        id: setupComponent

        SessionSetup {}
    }
    Component {
        id: pageComponent

        SummaryPage {
            anchors.fill: parent
        }
    }
    Component {
        id: spyComponent

        SignalSpy {}
    }

    property SessionSetup setup: null
    property SummaryPage page: null
    readonly property SummaryViewModel summary: testCase.setup ? testCase.setup.summary : null

    function begin(): SignalSpy {
        Theme.width = testCase.width;
        Theme.reduceMotion = true;
        testCase.setup = setupComponent.createObject(null) as SessionSetup;
        testCase.setup.start("after-run");
        testCase.setup.finish();
        testCase.page = createTemporaryObject(pageComponent, testCase, {viewModel: testCase.setup.summary});
        testCase.page.forceActiveFocus();
        return createTemporaryObject(spyComponent, testCase, {target: testCase.summary, signalName: "closed"});
    }
    function button(words) {
        return testCase.search(testCase.page, words);
    }
    function search(item, words) {
        if (item.visible && item.clicked !== undefined && item.Accessible.name === words)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = testCase.search(item.children[i], words);
            if (found)
                return found;
        }
        return null;
    }

    function test_withLargeTextTheNumbersKeepTheirRoom(): void {
        Theme.textScale = 1.5;
        begin();
        waitForRendering(page);
        const row = lastRow(page);
        verify(row !== null);
        const card = cardOf(row);
        const end = row.mapToItem(card, row.implicitWidth, 0).x;
        verify(end <= card.width, end + " of " + card.width);
        Theme.textScale = 1;
    }
    /// The last area of the list.
    function lastRow(item: Item): Item {
        let found = item instanceof SummaryAreaRow ? item : null;
        for (let i = 0; i < item.children.length; ++i)
            found = lastRow(item.children[i]) ?? found;
        return found;
    }
    function cardOf(item: Item): Item {
        let parent = item.parent;
        while (parent !== null && !(parent instanceof SummaryAreas))
            parent = parent.parent;
        return parent;
    }
    function test_controlEnterSavesAndCloses(): void {
        const closed = begin();
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(closed.count, 1);
    }
    function test_theNoteTakesFocusOnlyWhenAsked(): void {
        begin();
        keyClick(Qt.Key_A);
        compare(summary.note, "");
        const note = findChild(page, "note");
        note.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_A);
        compare(summary.note, "a");
    }
    function test_aFailedSaveStaysAndTriesAgain(): void {
        const closed = begin();
        setup.failSaving();
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(closed.count, 0);
        tryVerify(() => button("Try again") !== null);
        verify(summary.problemPlace.length > 0);
    }
    function test_discardAsksFirst(): void {
        const closed = begin();
        mouseClick(button("Discard this session"));
        compare(closed.count, 0);
        tryVerify(() => testCase.Window.window.activeFocusItem.Accessible.name === "Keep it");
        keyClick(Qt.Key_Return);
        compare(closed.count, 0);
        mouseClick(button("Discard this session"));
        tryVerify(() => testCase.Window.window.activeFocusItem.Accessible.name === "Keep it");
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        compare(closed.count, 1);
    }
    function test_changeRatingsAndBack(): void {
        begin();
        mouseClick(button("Change ratings"));
        verify(summary.changingRatings);
        keyClick(Qt.Key_9);
        keyClick(Qt.Key_Escape);
        verify(!summary.changingRatings);
    }
}
