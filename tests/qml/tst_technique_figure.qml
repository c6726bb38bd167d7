import QtQuick
import QtTest
import Unknot.Figure

/// The figure of a technique, turned.
TechniquesTest {
    id: testCase

    name: "Technique, figure"

    function test_theFigureIsSeenFromOtherSides(): void {
        detail("hamstrings");
        const figure = findChild(page, "figure");
        compare(figure.view, FigureItem.Authored);
        mouseClick(findChild(page, "view2"));
        compare(figure.view, FigureItem.Front);
        findChild(page, "view2").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(figure.view, FigureItem.Top);
        keyClick(Qt.Key_Up);
        compare(figure.view, FigureItem.Front);
    }
    function test_arrowsTurnTheFigureThatHasTheKeyboardAndHomePutsItBack(): void {
        detail("hamstrings");
        const figure = findChild(page, "figure");
        const orbit = findChild(page, "orbit");
        const variant = setup.app.technique.variant;
        mouseClick(findChild(page, "view1"));
        orbit.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Up);
        verify(figure.orbit !== 0);
        verify(figure.tilt > 0);
        compare(setup.app.technique.variant, variant);
        keyClick(Qt.Key_Home);
        compare(figure.view, FigureItem.Authored);
        compare(figure.orbit, 0);
        compare(figure.tilt, 0);
    }
    function test_draggingTurnsTheFigureTheWayTheHandGoes(): void {
        detail("glutes");
        const figure = findChild(page, "figure");
        const orbit = findChild(page, "orbit");
        setup.app.technique.chooseSide(1);
        verify(!figure.mirrored);
        mouseDrag(orbit, 100, 100, 50, -20, Qt.LeftButton);
        verify(figure.orbit < 0);
        verify(figure.tilt < 0);
        mouseDoubleClickSequence(orbit, 100, 100);
        compare(figure.orbit, 0);
        setup.app.technique.chooseSide(0);
        verify(figure.mirrored);
        mouseDrag(orbit, 100, 100, 50, 0, Qt.LeftButton);
        verify(figure.orbit > 0);
    }
    function test_anotherTechniqueIsSeenFromItsOwnSideAgain(): void {
        detail("hamstrings");
        const figure = findChild(page, "figure");
        figure.lookFrom(FigureItem.Top);
        setup.app.technique.chooseVariant(1);
        compare(figure.view, FigureItem.Top);
        setup.app.today.openArea("calf");
        compare(figure.view, FigureItem.Authored);
    }
}
