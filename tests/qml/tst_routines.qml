import QtQuick
import QtTest
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Routines
import Unknot.Testing

TestCase {
    id: testCase

    name: "Routines"
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
        // The name is selected: typing replaces it.
        for (const letter of "Morning")
            keyClick(letter);
        compare(findChild(page, "routineName").text, "Morning");
        compare(setup.app.clinic.editor.name, "Morning");
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
    function test_aStepThatWasAddedIsInHandAndMovesByKeys(): void {
        edit("");
        const editor = setup.app.clinic.editor;
        keyClick(Qt.Key_N, Qt.ControlModifier);
        const areas = findChild(page, "addStep");
        tryVerify(() => areas.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => editor.steps.rowCount() === 1);
        editor.add(2);
        areas.forceActiveFocus();
        keyClick(Qt.Key_Up, Qt.AltModifier);
        compare(editor.current, 0);
        compare(findChild(page, "step0").area, "Hamstrings");
    }
    function test_theOtherSideIsOfferedForOneSideOnly(): void {
        edit("after-run");
        const editor = setup.app.clinic.editor;
        const other = findChild(page, "otherSide");
        editor.current = 1;
        verify(!other.enabled);
        editor.chooseSide(1, 0);
        verify(other.enabled);
        other.clicked();
        compare(editor.current, 2);
        verify(findChild(page, "step2").mirrored === false);
    }
    function test_aStepIsDraggedToItsPlace(): void {
        edit("after-run");
        const editor = setup.app.clinic.editor;
        const first = findChild(page, "step0").area;
        const grip = findChild(page, "grip0");
        const to = findChild(page, "step2");
        tryVerify(() => to.mapToItem(page, 0, 0).y > grip.mapToItem(page, 0, 0).y + 60);
        const from = grip.mapToItem(page, 12, 20);
        const end = to.mapToItem(page, 12, 20);
        mousePress(page, from.x, from.y);
        for (let step = 1; step <= 10; ++step)
            mouseMove(page, from.x, from.y + step * (end.y - from.y) / 10);
        mouseRelease(page, end.x, end.y);
        compare(editor.current, 2);
        compare(findChild(page, "step2").area, first);
    }
}
