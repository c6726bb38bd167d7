import QtQuick
import QtTest
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Figure
import Unknot.Techniques
import Unknot.Testing

TestCase {
    id: testCase

    name: "Techniques"
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
        id: libraryComponent

        TechniquesPage {
            width: testCase.width
            height: testCase.height
        }
    }
    Component {
        id: pageComponent

        TechniquePage {
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
    function library(): void {
        page = libraryComponent.createObject(testCase, {viewModel: setup.app.techniques});
        page.forceActiveFocus();
        tryVerify(() => findChild(page, "card5").y > 0);
    }
    function detail(technique: string): void {
        setup.app.today.openArea(technique);
        page = pageComponent.createObject(testCase, {viewModel: setup.app.technique});
        page.forceActiveFocus();
        tryVerify(() => findChild(page, "steps").width > 0);
    }
    function spyOn(target: QtObject, name: string): SignalSpy {
        const spy = createTemporaryObject(spyComponent, testCase, {target: target, signalName: name});
        verify(spy.valid);
        return spy;
    }

    function test_arrowsWalkTheCardsAndEnterOpensOne(): void {
        library();
        const opened = spyOn(setup.app.techniques, "openTechnique");
        verify(findChild(page, "card0").activeFocus);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Down);
        verify(findChild(page, "card4").activeFocus);
        keyClick(Qt.Key_Down);
        verify(findChild(page, "card4").activeFocus);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Return);
        compare(opened.signalArguments[0][0], "itb");
    }
    function test_aTechniqueThatDidNotLoadSaysSoAndCanBeTriedAgain(): void {
        setup.arrange("broken-calf");
        library();
        const error = findChild(page, "contentError");
        verify(error.visible);
        const card = findChild(page, "card5");
        verify(card.failed);
        verify(card.summary.includes("line 14"));
        const opened = spyOn(setup.app.techniques, "openTechnique");
        mouseClick(card);
        compare(opened.count, 0);
        const reload = spyOn(setup.app.techniques, "reloadRequested");
        const folder = spyOn(setup.app.techniques, "folderRequested");
        tryVerify(() => findChild(page, "tryAgain").mapToItem(page, 0, 0).x > 600);
        mouseClick(findChild(page, "tryAgain"));
        mouseClick(findChild(page, "openFolder"));
        compare(reload.count, 1);
        compare(folder.count, 1);
    }
    function test_leftAndRightChangeTheVariant(): void {
        detail("hamstrings");
        compare(setup.app.technique.variant, "neutral");
        keyClick(Qt.Key_Left);
        compare(setup.app.technique.variant, "neutral");
        keyClick(Qt.Key_Right);
        compare(setup.app.technique.variant, "feet-out");
    }
    function test_enterTriesAndEscapeGoesBack(): void {
        detail("calf");
        const tried = spyOn(setup.app.technique, "tryRequested");
        const back = spyOn(setup.app.technique, "backRequested");
        keyClick(Qt.Key_Return);
        compare(tried.count, 1);
        keyClick(Qt.Key_Escape);
        compare(back.count, 1);
    }
    function test_theSideIsChosenWhereThereIsOne(): void {
        detail("glutes");
        const sides = findChild(page, "sides");
        verify(sides.visible);
        compare(setup.app.technique.side, TechniqueViewModel.Left);
        tryVerify(() => findChild(sides, "segment1").x > 0);
        mouseClick(findChild(sides, "segment1"));
        compare(setup.app.technique.side, TechniqueViewModel.Right);
    }
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
    function test_cautionsAreReadBeforeTheSteps(): void {
        detail("calf");
        const places = [];
        const walk = item => {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.objectName === "cautions" || child.objectName === "steps")
                    places.push(child.objectName);
                walk(child);
            }
        };
        walk(page);
        compare(places, ["cautions", "steps"]);
    }
}
