pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import QtTest
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Session
import Unknot.Testing

/// The view for somebody who lies down: how large it is, how it turns, and its buttons.
TestCase {
    id: testCase

    name: "FloorView"
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

        SessionPage {}
    }

    property SessionSetup setup: null
    property SessionPage page: null
    readonly property SessionViewModel session: testCase.setup ? testCase.setup.session : null

    function beginRolling(): void {
        Theme.width = testCase.width;
        Theme.reduceMotion = true;
        testCase.setup = setupComponent.createObject(null) as SessionSetup;
        testCase.setup.start("every-day");
        testCase.page = testCase.pageOf(testCase.width, testCase.height);
        testCase.page.forceActiveFocus();
        testCase.setup.answerRatings(6, 6);
        testCase.setup.goToStep(1);
        testCase.setup.rollFor(10);
    }
    function pageOf(width: real, height: real): SessionPage {
        return createTemporaryObject(pageComponent, testCase,
                                     {viewModel: testCase.session, width: width, height: height}) as SessionPage;
    }
    function part(name: string): Item {
        return findChild(testCase.page, name) as Item;
    }

    function test_theFloorViewKeepsTheRuleInEveryWindow_data(): list<var> {
        // The last is 3840 x 2160 at twice the size.
        return [{tag: "900", width: 900, height: 640}, {tag: "1280", width: 1280, height: 800},
                {tag: "1920", width: 1920, height: 1080}, {tag: "3840 at 2", width: 1920, height: 1080}];
    }
    function test_theFloorViewKeepsTheRuleInEveryWindow(data: var): void {
        beginRolling();
        Theme.width = data.width;
        page = pageOf(data.width, data.height);
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
        verify(!session.status.paused, "a button is not a click on the stage");
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
