import QtQuick
import QtTest
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Present
import Unknot.Routines
import Unknot.Testing

TestCase {
    id: testCase

    name: "Clinic"
    when: windowShown
    visible: true
    width: 1280
    height: 800

    property TestSetup setup
    property Item page

    Component {
        id: setupComponent

        TestSetup {}
    }
    Component {
        id: presentComponent

        PresentPage {
            width: testCase.width
            height: testCase.height
        }
    }
    Component {
        id: editorComponent

        EditorPage {
            width: testCase.width
            height: testCase.height
            canStart: true
        }
    }
    Component {
        id: listComponent

        RoutinesPage {
            width: testCase.width
            height: testCase.height
        }
    }
    Component {
        id: patientComponent

        PatientWindow {
            width: 800
            height: 600
            visible: true
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
    }
    function cleanup(): void {
        page.destroy();
        setup.destroy();
    }
    function present(): void {
        setup.app.clinic.showTechnique("hamstrings", "single");
        page = presentComponent.createObject(testCase, {viewModel: setup.app.clinic.present});
        page.forceActiveFocus();
    }
    function edit(routine: string): void {
        setup.app.clinic.edit(routine);
        page = editorComponent.createObject(testCase, {viewModel: setup.app.clinic.editor});
        page.forceActiveFocus();
        tryVerify(() => findChild(page, "total").text.length > 0);
    }
    function spyOn(target: QtObject, name: string): SignalSpy {
        const spy = createTemporaryObject(spyComponent, testCase, {target: target, signalName: name});
        verify(spy.valid);
        return spy;
    }

    function test_everyKeyOfPresenting(): void {
        present();
        const shown = setup.app.clinic.present;
        compare(shown.variant, "single");
        keyClick(Qt.Key_PageUp);
        compare(shown.variant, "feet-in");
        keyClick(Qt.Key_PageDown);
        compare(shown.variant, "single");
        compare(findChild(page, "presentSide").text, "Right leg");
        keyClick(Qt.Key_M);
        compare(findChild(page, "presentSide").text, "Left leg");
        compare(findChild(page, "presentFigure").side, PresentViewModel.Left);
        keyClick(Qt.Key_2);
        compare(findChild(page, "presentFigure").view, PresentViewModel.Front);
        keyClick(Qt.Key_Right, Qt.ShiftModifier);
        keyClick(Qt.Key_Up, Qt.ShiftModifier);
        compare(Math.abs(findChild(page, "presentFigure").orbit), 10);
        compare(findChild(page, "presentFigure").tilt, 5);
        keyClick(Qt.Key_0);
        compare(findChild(page, "presentFigure").view, PresentViewModel.Authored);
        compare(findChild(page, "presentFigure").orbit, 0);
        keyClick(Qt.Key_S);
        compare(shown.speed, PresentViewModel.Half);
        keyClick(Qt.Key_U);
        verify(!findChild(page, "presentFigure").highlight);
        keyClick(Qt.Key_H);
        verify(findChild(page, "presentFigure").holding);
        verify(!shown.timerShown);
        keyClick(Qt.Key_C);
        verify(shown.timerShown);
        keyClick(Qt.Key_Space);
        verify(!shown.playing);
        keyClick(Qt.Key_Z);
        verify(shown.zones);
        const line = shown.line;
        const next = shown.nextLine;
        keyClick(Qt.Key_N);
        compare(shown.line, next);
        verify(line !== next);
        keyClick(Qt.Key_Down);
        compare(shown.technique, "itb");
        const closed = spyOn(shown, "closeRequested");
        keyClick(Qt.Key_Escape);
        compare(closed.count, 1);
    }
    function test_theFigureMovesOnlyWhilePlaying(): void {
        present();
        const shown = setup.app.clinic.present;
        tryVerify(() => shown.phase > 0.02);
        keyClick(Qt.Key_Space);
        const phase = shown.phase;
        waitForRendering(page, 200);
        compare(shown.phase, phase);
    }
    function test_oneKeyLeavesTheScreenToThePatient(): void {
        present();
        verify(findChild(page, "presentBar").enabled);
        keyClick(Qt.Key_W);
        verify(!findChild(page, "presentBar").enabled);
        tryCompare(findChild(page, "presentBar"), "opacity", 0);
        keyClick(Qt.Key_W);
        verify(findChild(page, "presentBar").enabled);
    }
    function test_thePatientsWindowShowsTheSameAndHasNoControls(): void {
        present();
        const patient = patientComponent.createObject(testCase, {viewModel: setup.app.clinic.present});
        compare(findChild(patient, "presentSide").text, "Right leg");
        verify(findChild(patient, "presentBar") === null);
        keyClick(Qt.Key_M);
        compare(findChild(patient, "presentSide").text, "Left leg");
        compare(findChild(patient, "presentLine").text, findChild(page, "presentLine").text);
        patient.destroy();
    }
    function test_theClickerWorksOnTheTouchOfAButtonToo(): void {
        present();
        const shown = setup.app.clinic.present;
        tryVerify(() => findChild(page, "previousVariant").mapToItem(page, 0, 0).x > 0);
        mouseClick(findChild(page, "previousVariant"));
        compare(shown.variant, "feet-in");
        mouseClick(findChild(page, "mirror"));
        verify(shown.mirrored);
    }
    function test_aRoutineIsBuiltByKeys(): void {
        edit("after-run");
        const editor = setup.app.clinic.editor;
        compare(findChild(page, "saveText").text, "Saved");
        const steps = editor.steps.rowCount();
        compare(editor.current, 0);
        keyClick(Qt.Key_Down, Qt.AltModifier);
        compare(editor.current, 1);
        verify(findChild(page, "step1").area === "Calf");
        keyClick(Qt.Key_Delete);
        compare(editor.steps.rowCount(), steps - 1);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(editor.steps.rowCount(), steps);
        const back = spyOn(editor, "backRequested");
        keyClick(Qt.Key_Escape);
        compare(back.count, 1);
    }
    function test_minutesOverTheUsualAreAdvice(): void {
        edit("after-run");
        const minutes = findChild(page, "minutes0");
        verify(!findChild(page, "step0").over);
        for (let i = 0; i < 5; ++i)
            setup.app.clinic.editor.stretch(1, 1);
        verify(findChild(page, "step1").over);
        verify(Qt.colorEqual(findChild(page, "minutes1").color, Theme.advice));
        verify(Qt.colorEqual(minutes.color, Theme.surface));
    }
    function test_aNewRoutineIsEmptyAndTakesAName(): void {
        edit("");
        const name = findChild(page, "routineName");
        setup.app.clinic.editor.rename("Morning");
        compare(name.text, "Morning");
        verify(!findChild(page, "editorStart").enabled);
        setup.app.clinic.editor.add(0);
        verify(findChild(page, "editorStart").enabled);
    }
    function test_theListStartsEditsAndHandsOver(): void {
        page = listComponent.createObject(testCase, {viewModel: setup.app.clinic.routines});
        page.forceActiveFocus();
        tryVerify(() => findChild(page, "edit-every-day") !== null
                  && findChild(page, "edit-every-day").mapToItem(page, 0, 0).x > 200);
        mouseClick(findChild(page, "handover-every-day"));
        verify(setup.app.clinic.handover.open);
        setup.app.clinic.handover.close();
        mouseClick(findChild(page, "edit-every-day"));
        verify(setup.app.clinic.editing);
        compare(setup.app.page, AppViewModel.Routines);
    }
}
