pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Session
import Unknot.Testing

TestCase {
    id: testCase

    name: "Rating"
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
    readonly property RatingViewModel rating: testCase.setup?.session?.rating ?? null

    function begin(): void {
        Theme.width = testCase.width;
        Theme.reduceMotion = true;
        testCase.setup = setupComponent.createObject(null) as SessionSetup;
        testCase.setup.start("after-run");
        testCase.page = createTemporaryObject(pageComponent, testCase, {viewModel: testCase.setup.session});
        testCase.page.forceActiveFocus();
        testCase.rating.focusRowChanged();
    }
    function valueOf(row: int): int {
        return testCase.rating.rows.data(testCase.rating.rows.index(row, 0), Qt.UserRole + 3);
    }
    function focused(): string {
        return testCase.Window.window.activeFocusItem.Accessible.name;
    }

    function test_twoDigitsAndEnter(): void {
        begin();
        compare(rating.title, "Calf: how tight now?");
        keyClick(Qt.Key_7);
        keyClick(Qt.Key_T);
        compare(valueOf(0), 7);
        compare(valueOf(1), 10);
        compare(focused(), "Next area");
        keyClick(Qt.Key_Return);
        compare(rating.title, "Hamstrings: how tight now?");
        compare(rating.focusRow, 0);
        keyClick(Qt.Key_B);
        compare(rating.title, "Calf: how tight now?");
        compare(valueOf(1), 10);
    }
    function test_arrowsAndSpace(): void {
        begin();
        compare(focused(), "5");
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(focused(), "7");
        compare(valueOf(0), -1);
        keyClick(Qt.Key_Space);
        compare(valueOf(0), 7);
        keyClick(Qt.Key_Up);
        compare(rating.focusRow, 0);
        compare(focused(), "7");
        keyClick(Qt.Key_Down);
        compare(rating.focusRow, 1);
    }
    function test_enterWithoutNumbersInventsNothing(): void {
        begin();
        keyClick(Qt.Key_Return);
        compare(rating.title, "Calf: how tight now?");
        compare(valueOf(0), -1);
        compare(setup.saves, 0);
    }
    function test_skip(): void {
        begin();
        keyClick(Qt.Key_S);
        compare(rating.title, "Hamstrings: how tight now?");
    }
    function test_sharpPain(): void {
        begin();
        keyClick(Qt.Key_X);
        compare(rating.title, "Hamstrings: how tight now?");
        verify(testCase.setup.session.advice.rule === "N1");
    }
    function test_clickOnATile(): void {
        begin();
        const scale = findChild(page, "scale1");
        verify(scale);
        mouseClick(scale, 3 * 88 + 40, 40);
        compare(valueOf(1), 3);
        compare(rating.focusRow, 0);
    }
}
