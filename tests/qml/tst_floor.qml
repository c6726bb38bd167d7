pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
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

    Component {
        id: sizedComponent

        SessionPage {}
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
    function test_theFloorViewKeepsTheRuleInEveryWindow_data(): list<var> {
        // The last is 3840 x 2160 at twice the size.
        return [{tag: "900", width: 900, height: 640}, {tag: "1280", width: 1280, height: 800},
                {tag: "1920", width: 1920, height: 1080}, {tag: "3840 at 2", width: 1920, height: 1080}];
    }
    function test_theFloorViewKeepsTheRuleInEveryWindow(data: var): void {
        beginRolling();
        Theme.width = data.width;
        page = createTemporaryObject(sizedComponent, testCase,
                                     {viewModel: session, width: data.width, height: data.height});
        session.guide.floorView = true;
        const told = page.Screen.pixelDensity;
        const density = told >= 2 && told <= 12 ? told : 96 / 25.4;
        const digits = part("floorCount");
        const scene = part("floorScene");
        for (const degrees of [90, 180, 270, 0]) {
            session.guide.turn();
            tryCompare(scene, "rotation", degrees);
            verify(digits.fontSize * 0.72 + 1 >= 17.45 * density * session.distance / 3,
                   degrees + ": " + digits.fontSize);
            for (const item of [digits, part("floorTitle"), part("floorTurn"), part("floorLeave"), part("floorSide"), part("floorCue")]) {
                if (!item.visible || item.height === 0)
                    continue;
                for (const end of [item.mapToItem(page, 0, 0), item.mapToItem(page, item.width, item.height)]) {
                    verify(end.x >= -1 && end.x <= page.width + 1, item.objectName + " " + degrees + " " + end);
                    verify(end.y >= -1 && end.y <= page.height + 1, item.objectName + " " + degrees + " " + end);
                }
            }
        }
    }
    function test_theFloorViewHasButtons(): void {
        beginRolling();
        mouseClick(part("floorViewButton"));
        verify(session.guide.floorView);
        mouseClick(part("floorTurn"));
        compare(session.guide.rotation, 90);
        setup.pass(400);
        mouseClick(part("floorLeave"));
        verify(!session.guide.floorView);
        verify(!session.status.paused, "a button is not a click on the stage");
    }
    function test_theFloorViewTurns(): void {
        beginRolling();
        const floor = part("floorView");
        verify(!floor.visible);
        keyClick(Qt.Key_R);
        compare(session.guide.rotation, 0);
        keyClick(Qt.Key_L);
        verify(floor.visible);
        const digits = part("floorCount");
        const scene = part("floorScene");
        for (const degrees of [90, 180, 270, 0]) {
            keyClick(Qt.Key_R);
            setup.pass(400);
            compare(scene.rotation, degrees);
            const corner = digits.mapToItem(page, 0, 0);
            const other = digits.mapToItem(page, digits.width, digits.height);
            for (const at of [corner, other]) {
                verify(at.x >= 0 && at.x <= page.width, at);
                verify(at.y >= 0 && at.y <= page.height, at);
            }
        }
        mouseClick(page, 1100, 600);
        verify(session.status.paused);
        keyClick(Qt.Key_L);
        verify(!floor.visible);
    }
}
