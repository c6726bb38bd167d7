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
    function test_notSureIsAnsweredOnEveryScreen(): void {
        setup.app.help.contactName = "Kim Berg";
        keyClick(Qt.Key_F2);
        tryVerify(() => shell.Window.activeFocusItem.text === "Close");
        compare(setup.app.help.contact, "Your physiotherapist: Kim Berg");
        verify(setup.app.help.message.includes("physiotherapist"));
        verify(setup.app.help.urgent.includes("Chest pain"));
        verify(setup.app.help.soon.includes("bone") && setup.app.help.soon.includes("bruise"));
        verify(!findChild(shell, "endFromHelp").visible);
        keyClick(Qt.Key_Escape);
    }
    function test_askingInASessionHoldsItAndCanEndIt(): void {
        setup.app.today.start();
        keyClick(Qt.Key_F2);
        tryVerify(() => findChild(shell, "unsure") !== null && findChild(shell, "unsure").opened);
        findChild(shell, "endFromHelp").clicked();
        compare(setup.app.screen, AppViewModel.Main);
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
    function test_anOpenedProgrammeAsksFirst(): void {
        setup.app.clinic.programme.open("/home/sam/broken.unknot");
        tryCompare(setup.app.clinic.programme, "state", ProgrammeViewModel.Refused);
        keyClick(Qt.Key_Escape);
        tryCompare(setup.app.clinic.programme, "state", ProgrammeViewModel.None);
    }
    function test_oneDialogAtATime(): void {
        const dialogs = findChild(shell, "dialogs");
        const before = findChild(shell, "railToday");
        before.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_F1);
        tryVerify(() => dialogs.current !== null && dialogs.current.opened);
        const keys = dialogs.current;
        shell.showKeys();
        shell.showHelp();
        setup.app.openFile("/home/sam/broken.unknot");
        tryCompare(setup.app.clinic.programme, "state", ProgrammeViewModel.Refused);
        compare(dialogs.current, keys);
        keyClick(Qt.Key_Escape);
        tryVerify(() => dialogs.current !== null && dialogs.current.objectName === "unsure" && dialogs.current.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => dialogs.current !== null && dialogs.current.objectName === "programmeDialog" && dialogs.current.opened);
        keyClick(Qt.Key_Escape);
        tryCompare(dialogs, "current", null);
        compare(setup.app.clinic.programme.state, ProgrammeViewModel.None);
        tryVerify(() => before.activeFocus);
    }
    function test_programmesComeOneAfterTheOther(): void {
        const dialogs = findChild(shell, "dialogs");
        setup.offerProgramme();
        setup.app.openFile("/home/sam/evening.unknot");
        setup.app.openFile("/home/sam/morning.unknot");
        const first = dialogs.current;
        verify(first !== null && first.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => dialogs.current !== null && dialogs.current !== first && dialogs.current.opened);
        compare(setup.app.clinic.programme.file, "/home/sam/morning.unknot");
        keyClick(Qt.Key_Escape);
        tryCompare(dialogs, "current", null);
    }
    function test_aDialogThatIsNotWantedAnyMoreDoesNotCome(): void {
        const dialogs = findChild(shell, "dialogs");
        shell.showKeys();
        setup.app.openFile("/home/sam/broken.unknot");
        tryCompare(setup.app.clinic.programme, "state", ProgrammeViewModel.Refused);
        setup.app.clinic.programme.dismiss();
        tryVerify(() => dialogs.current.opened);
        keyClick(Qt.Key_Escape);
        tryCompare(dialogs, "current", null);
    }
    function test_aProgrammeWaitsWhileSomethingIsShown(): void {
        const dialogs = findChild(shell, "dialogs");
        keyClick(Qt.Key_F5);
        setup.app.openFile("/home/sam/broken.unknot");
        tryCompare(setup.app.clinic.programme, "state", ProgrammeViewModel.Refused);
        compare(dialogs.current, null);
        verify(setup.app.clinic.present.waiting.startsWith("broken.unknot"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => dialogs.current !== null && dialogs.current.objectName === "programmeDialog");
    }
    function test_whatIsDroppedBeforeTheFirstFrameWaits(): void {
        shell.destroy();
        shell = shellComponent.createObject(testCase, {app: setup.app, shown: false});
        setup.dropOn(shell.Window.window, "/home/sam/broken.unknot");
        tryCompare(setup.app.clinic.programme, "state", ProgrammeViewModel.Refused);
        const dialogs = findChild(shell, "dialogs");
        compare(dialogs.current, null);
        shell.shown = true;
        tryVerify(() => dialogs.current !== null && dialogs.current.objectName === "programmeDialog");
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
