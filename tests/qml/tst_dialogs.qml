import QtQuick
import QtTest
import Unknot.ViewModels
import Unknot.App
import Unknot.Testing

TestCase {
    id: testCase

    name: "Dialogs"
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

    function init(): void {
        setup = setupComponent.createObject(testCase);
        shell = shellComponent.createObject(testCase, {app: setup.app});
        shell.forceActiveFocus();
    }
    function cleanup(): void {
        shell.destroy();
        setup.destroy();
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
}
