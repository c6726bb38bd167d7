import QtQuick
import QtTest
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Present
import Unknot.Session
import Unknot.Testing

/// On a laptop with two more screens, "wall" and "tv": see three_screens.json.
TestCase {
    id: testCase

    name: "PatientScreen"
    when: windowShown
    visible: true
    width: 1280
    height: 800

    property TestSetup setup
    property PatientView patient
    property Item page

    Component {
        id: setupComponent

        TestSetup {}
    }
    Component {
        id: patientComponent

        PatientView {}
    }
    Component {
        id: presentComponent

        PresentPage {
            width: testCase.width
            height: testCase.height
        }
    }
    Component {
        id: sessionComponent

        SessionPage {
            width: testCase.width
            height: testCase.height
        }
    }

    function init(): void {
        Theme.width = width;
        Theme.textScale = 1;
        setup = setupComponent.createObject(testCase);
        patient = patientComponent.createObject(testCase, {place: "wall, 1920 × 1080"});
    }
    function cleanup(): void {
        page.destroy();
        setup.destroy();
        patient.destroy();
    }
    function present(): void {
        setup.app.clinic.showTechnique("hamstrings", "single");
        page = presentComponent.createObject(testCase, {viewModel: setup.app.clinic.present, patient: patient});
        page.forceActiveFocus();
    }
    function roll(): void {
        setup.session.start("every-day");
        setup.session.answerRatings(5, 4);
        setup.session.goToStep(1);
        setup.session.rollFor(10);
        page = sessionComponent.createObject(testCase, {viewModel: setup.session.session, patient: patient});
        page.forceActiveFocus();
    }
    /// The patient's window; null while there is none.
    function shown(): Window {
        return findChild(page, "patientScreen").window;
    }
    function screenOf(window: Window): string {
        return window.screen.name;
    }

    function test_presentingFillsTheChosenScreenWithTheSamePictureAndNoControls(): void {
        present();
        compare(shown(), null);
        keyClick(Qt.Key_D);
        verify(shown().visible);
        compare(shown().visibility, Window.FullScreen);
        compare(screenOf(shown()), "wall");
        compare(shown().width, 1920);
        compare(findChild(shown(), "presentSide").text, "Right leg");
        verify(findChild(shown(), "presentBar") === null);
        verify(findChild(page, "nextLine").visible);
        keyClick(Qt.Key_M);
        compare(findChild(shown(), "presentSide").text, "Left leg");
        compare(findChild(shown(), "presentLine").text, findChild(page, "presentLine").text);
        keyClick(Qt.Key_D);
        compare(shown(), null);
        verify(!findChild(page, "nextLine").visible);
    }
    function test_withTwoScreensThisOneKeepsItsControls(): void {
        present();
        keyClick(Qt.Key_D);
        page.awake = false;
        verify(findChild(page, "presentBar").enabled);
        keyClick(Qt.Key_D);
        page.awake = false;
        verify(!findChild(page, "presentBar").enabled);
    }
    function test_theFirstTimeItAsksWhichScreen(): void {
        patient.place = "";
        present();
        keyClick(Qt.Key_D);
        compare(shown(), null);
        const dialog = findChild(page.Window.window, "screenDialog");
        tryVerify(() => dialog.opened);
        const choices = [0, 1].map(index => findChild(dialog.contentItem, "screen" + index));
        compare(choices.map(choice => choice.text).sort(), ["tv, 1366 × 768", "wall, 1920 × 1080"]);
        const choice = choices.find(choice => choice.text.startsWith("tv"));
        mouseClick(choice);
        compare(screenOf(shown()), "tv");
        keyClick(Qt.Key_D);
        keyClick(Qt.Key_D);
        compare(screenOf(shown()), "tv");
        verify(findChild(page, "chooseScreen").visible);
    }
    function test_aScreenThatIsUnpluggedTakesItsWindowAlong(): void {
        present();
        keyClick(Qt.Key_D);
        compare(screenOf(shown()), "wall");
        setup.unplug("wall");
        // There is another one.
        compare(screenOf(shown()), "tv");
        setup.unplug("tv");
        keyClick(Qt.Key_M);
        verify(setup.app.clinic.present.mirrored);
    }
    function test_theWindowGoesWithThePageAndComesWithTheNext(): void {
        present();
        keyClick(Qt.Key_D);
        verify(patient.wanted);
        page.destroy();
        roll();
        compare(screenOf(shown()), "wall");
    }
    function test_aSessionIsShownWithoutControlsAndGuidedFromHere(): void {
        roll();
        keyClick(Qt.Key_D);
        const session = setup.session.session;
        compare(screenOf(shown()), "wall");
        compare(findChild(shown(), "patientTitle").text, session.stage.title);
        compare(findChild(shown(), "patientCount").text, session.time.count);
        compare(findChild(shown(), "patientLine").text, session.stage.cue);
        setup.session.pass(10000);
        compare(findChild(shown(), "patientCount").text, session.time.count);
        const notes = findChild(page, "sessionNotes");
        verify(notes.visible);
        verify(notes.mistakes.count > 0 && notes.easier.count > 0 && notes.harder.count > 0);
        verify(findChild(notes, "nextLine").text.length > 0);
        verify(findChild(notes, "nextLine").text !== session.stage.cue);
        keyClick(Qt.Key_Space);
        verify(session.status.paused);
        compare(findChild(shown(), "patientLine").text, "Paused");
        keyClick(Qt.Key_D);
        compare(shown(), null);
        verify(!notes.visible);
    }
    function test_thePatientsWindowLeavesTheKeyboardWhereItIs(): void {
        present();
        keyClick(Qt.Key_D);
        verify(shown().flags & Qt.WindowDoesNotAcceptFocus);
    }
}
