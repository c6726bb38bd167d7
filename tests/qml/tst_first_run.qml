import QtQuick
import QtTest
import Unknot.Theme
import Unknot.ViewModels
import Unknot.FirstRun
import Unknot.Testing

TestCase {
    id: testCase

    name: "FirstRun"
    when: windowShown
    visible: true
    width: 1280
    height: 800

    property TestSetup setup
    property FirstRunPage page

    Component {
        id: setupComponent

        TestSetup {}
    }
    Component {
        id: pageComponent

        FirstRunPage {
            width: testCase.width
            height: testCase.height
        }
    }
    Component {
        id: spyComponent

        SignalSpy {}
    }

    function init(): void {
        Theme.width = width;
        Theme.textScale = 1;
        setup = setupComponent.createObject(testCase);
        setup.arrange("first-run");
        page = pageComponent.createObject(testCase, {viewModel: setup.app.firstRun, sound: setup.app.sound});
        page.forceActiveFocus();
        tryVerify(() => findChild(page, "statement6").width > 0);
        waitForRendering(page);
    }
    function cleanup(): void {
        page.destroy();
        setup.destroy();
    }
    function finished(): SignalSpy {
        return createTemporaryObject(spyComponent, testCase, {target: setup.app.firstRun, signalName: "finished"});
    }

    function test_enterAnswersAndTheRollerComesNext(): void {
        const done = finished();
        compare(findChild(page, "continue").text, "None of these, continue");
        keyClick(Qt.Key_Return);
        compare(setup.app.firstRun.step, FirstRunViewModel.RollerCheck);
        verify(!findChild(page, "continue").enabled);
        keyClick(Qt.Key_Return);
        compare(done.count, 0);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Space);
        compare(setup.app.firstRun.roller, FirstRunViewModel.HarderOrTextured);
        keyClick(Qt.Key_Return);
        compare(done.count, 0);
        compare(setup.app.firstRun.step, FirstRunViewModel.SoundCheck);
        keyClick(Qt.Key_Return);
        compare(done.count, 1);
    }
    function test_theSoundCheckPlaysAndSaysWhatItPlays(): void {
        keyClick(Qt.Key_Return);
        setup.app.firstRun.chooseRoller(FirstRunViewModel.SmoothFirm);
        setup.app.firstRun.proceed();
        const caption = findChild(page, "testCaption");
        tryVerify(() => caption.visible);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        verify(setup.app.sound.check.running);
        compare(caption.text, setup.app.sound.check.caption);
        setup.app.firstRun.back();
        verify(!setup.app.sound.check.running);
    }
    function test_spaceTicksAndDownGoesOn(): void {
        keyClick(Qt.Key_Down);
        verify(findChild(page, "statement0").visualFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Space);
        verify(!findChild(page, "statement0").on);
        verify(findChild(page, "statement1").on);
        verify(findChild(page, "advice").visible);
        compare(findChild(page, "continue").text, "I have asked, continue");
        keyClick(Qt.Key_Space);
        verify(!findChild(page, "advice").visible);
    }
    function test_theUrgentStatementNamesTheDoctor(): void {
        mouseClick(findChild(page, "statement6"));
        verify(setup.app.firstRun.urgent);
        compare(findChild(page, "advice").Accessible.name, "Please do not roll yet");
    }
    function test_lookingAroundIsAlwaysPossible(): void {
        const done = finished();
        const button = findChild(page, "lookAround");
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(done.count, 1);
    }
    function test_backKeepsTheTicks(): void {
        mouseClick(findChild(page, "statement0"));
        keyClick(Qt.Key_Return);
        mouseClick(findChild(page, "back"));
        compare(setup.app.firstRun.step, FirstRunViewModel.Safety);
        tryVerify(() => findChild(page, "statement0").on);
        keyClick(Qt.Key_Return);
        compare(setup.app.firstRun.step, FirstRunViewModel.RollerCheck);
    }
}
