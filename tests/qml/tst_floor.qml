pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Session
import Unknot.Testing

/// A session as somebody on the floor drives it: click, clicker, single keys; and what is shown for them.
TestCase {
    id: testCase

    name: "Floor"
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

        SessionPage {
            anchors.fill: parent
        }
    }

    property SessionSetup setup: null
    property SessionPage page: null
    readonly property SessionViewModel session: testCase.setup ? testCase.setup.session : null

    function begin(): void {
        Theme.width = testCase.width;
        Theme.reduceMotion = true;
        testCase.setup = setupComponent.createObject(null) as SessionSetup;
        testCase.setup.start("every-day");
        testCase.page = createTemporaryObject(pageComponent, testCase, {viewModel: testCase.setup.session});
        testCase.page.forceActiveFocus();
    }
    function beginRolling(): void {
        testCase.begin();
        testCase.setup.answerRatings(6, 6);
        testCase.setup.goToStep(1);
        testCase.setup.rollFor(10);
    }
    function part(name: string): Item {
        return findChild(testCase.page, name) as Item;
    }

    function test_aClickOnTheStagePausesAndGoesOn_data(): list<var> {
        return [{tag: "left", button: Qt.LeftButton}, {tag: "right", button: Qt.RightButton}];
    }
    function test_aClickOnTheStagePausesAndGoesOn(data: var): void {
        beginRolling();
        mouseClick(page, 300, 300, data.button);
        verify(session.status.paused);
        mouseClick(page, 300, 300, data.button);
        verify(session.status.paused, "a double click counts once");
        setup.pass(400);
        mouseClick(page, 300, 300, data.button);
        verify(!session.status.paused);
    }
    function test_aClickElsewhereDoesNothing(): void {
        beginRolling();
        mouseClick(page, 1100, 300);
        verify(!session.status.paused);
    }
    function test_aClickerDrivesTheSession(): void {
        beginRolling();
        keyClick(Qt.Key_Period);
        verify(session.status.paused);
        setup.pass(400);
        keyClick(Qt.Key_Period);
        verify(!session.status.paused);
        keyClick(Qt.Key_F5);
        verify(session.guide.caption.indexOf("left, then") > 0, session.guide.caption);
        keyClick(Qt.Key_Escape);
        tryVerify(() => session.askingToEnd);
        setup.pass(400);
        keyClick(Qt.Key_Period);
        tryVerify(() => !session.askingToEnd);
    }
    function test_aSkipIsTakenBack(): void {
        beginRolling();
        const undo = part("undoSkip");
        verify(!undo.visible);
        keyClick(Qt.Key_N);
        verify(undo.visible);
        keyClick(Qt.Key_U);
        verify(!undo.visible);
        compare(session.stage.page, SessionViewModel.Roll);
        compare(session.stage.technique, "glutes");
    }
    function test_oneKeyStops(): void {
        beginRolling();
        keyClick(Qt.Key_Delete);
        compare(session.hurts.state, SessionViewModel.Stopped);
        compare(session.hurts.goOnText, "Go on without glutes");
        setup.pass(400);
        keyClick(Qt.Key_Period);
        compare(session.stage.technique, "hamstrings");
    }
    function test_aClickerAnswersARating(): void {
        begin();
        compare(session.stage.page, SessionViewModel.Rating);
        keyClick(Qt.Key_PageDown);
        compare(session.rating.answered, true);
        setup.pass(400);
        keyClick(Qt.Key_PageUp);
        compare(session.guide.caption, "Four.");
        setup.pass(400);
        const area = session.rating.area;
        keyClick(Qt.Key_Period);
        verify(session.rating.area !== area);
    }
    function test_captionsAreOnTheStage(): void {
        beginRolling();
        const captions = part("captions");
        keyClick(Qt.Key_W);
        tryVerify(() => captions.visible);
        compare(captions.Accessible.name, session.guide.caption);
        verify(captions.y + captions.height < 700);
        setup.pass(2000);
        setup.pass(12000);
        keyClick(Qt.Key_V);
        compare(session.guide.caption, "Voice off. Captions stay.");
    }
}
