import QtQuick
import QtTest
import Unknot.ViewModels

TechniquesTest {
    id: testCase

    name: "Techniques"

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
