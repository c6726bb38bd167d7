import QtQuick
import QtTest
import Unknot.Theme
import Unknot.ViewModels
import Unknot.App
import Unknot.Testing

TestCase {
    id: testCase

    name: "Shell"
    when: windowShown
    visible: true
    width: 1280
    height: 800

    property TestSetup setup
    property Shell shell

    Component {
        id: setupComponent

        TestSetup {}
    }
    Component {
        id: shellComponent

        Shell {
            width: testCase.width
            height: testCase.height
            focus: true
        }
    }
    Component {
        id: spyComponent

        SignalSpy {}
    }

    function init(): void {
        setup = setupComponent.createObject(testCase);
        shell = shellComponent.createObject(testCase, {app: setup.app});
        shell.forceActiveFocus();
    }
    function cleanup(): void {
        shell.destroy();
        setup.destroy();
    }
    function host(name: string): Item {
        return findChild(shell, name);
    }

    function test_pagesAreMadeWhenTheyAreFirstShown(): void {
        verify(host("todayHost").item !== null);
        compare(host("settingsHost").item, null);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        compare(setup.app.page, AppViewModel.Settings);
        verify(host("settingsHost").item !== null);
        verify(!host("todayHost").visible);
    }
    function test_aPageTakesTheKeyboardWhenItComes(): void {
        findChild(shell, "railToday").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        verify(host("settingsHost").activeFocus);
        keyClick(Qt.Key_Tab);
        verify(host("settingsHost").activeFocus);
    }
    function test_keysLeadToPages_data(): list<var> {
        return [{tag: "Techniques", key: Qt.Key_2, page: AppViewModel.Techniques},
                {tag: "Settings", key: Qt.Key_Comma, page: AppViewModel.Settings}];
    }
    function test_keysLeadToPages(data: var): void {
        keyClick(data.key, Qt.ControlModifier);
        compare(setup.app.page, data.page);
        keyClick(Qt.Key_1, Qt.ControlModifier);
        compare(setup.app.page, AppViewModel.Today);
    }
    function test_theRailIsWalkedWithArrows(): void {
        const today = findChild(shell, "railToday");
        today.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        verify(findChild(shell, "railTechniques").activeFocus);
        for (const name of ["railRoutines", "railHistory", "railUnsure", "railPresent", "railSettings"]) {
            keyClick(Qt.Key_Down);
            verify(findChild(shell, name).activeFocus, name);
        }
        keyClick(Qt.Key_Return);
        compare(setup.app.page, AppViewModel.Settings);
    }
    function test_theRailHoldsAllItsPagesAtEveryTextSize(): void {
        setup.app.settings.textSize = 2;
        shell.height = 640;
        tryCompare(Theme, "textScale", 1.5);
        const history = findChild(shell, "railHistory");
        const unsure = findChild(shell, "railUnsure");
        tryVerify(() => history.mapToItem(shell, 0, history.height).y <= unsure.mapToItem(shell, 0, 0).y);
        setup.app.settings.textSize = 0;
    }
    function test_presentingTakesTheWindowAndWritesNothingDown(): void {
        keyClick(Qt.Key_F5);
        verify(setup.app.clinic.presenting);
        verify(host("presentHost").item !== null);
        verify(!host("todayHost").visible);
        keyClick(Qt.Key_Escape);
        verify(!setup.app.clinic.presenting);
        tryCompare(host("presentHost"), "item", null);
        verify(host("todayHost").visible);
    }
    function test_fullScreenIsAskedFor(): void {
        const spy = createTemporaryObject(spyComponent, testCase, {target: shell, signalName: "fullScreenToggled"});
        verify(spy.valid);
        keyClick(Qt.Key_F11);
        keyClick(Qt.Key_F);
        compare(spy.count, 2);
    }
    function test_aSessionTakesTheWindowAndGoesAgain(): void {
        setup.app.today.start();
        compare(setup.app.screen, AppViewModel.Session);
        verify(host("sessionHost").item !== null);
        keyClick(Qt.Key_2, Qt.ControlModifier);
        compare(setup.app.page, AppViewModel.Today);
        setup.app.session.endSession();
        compare(setup.app.screen, AppViewModel.Main);
        tryCompare(host("sessionHost"), "item", null);
    }
    function test_theThemeFollowsTheSettings(): void {
        setup.app.settings.theme = 2;
        setup.app.settings.textSize = 1;
        verify(Theme.dark);
        compare(Theme.textScale, 1.25);
        setup.app.settings.theme = 1;
        verify(!Theme.dark);
    }
}
