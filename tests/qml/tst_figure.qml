import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Figure

TestCase {
    id: testCase

    name: "Figure"
    when: windowShown
    visible: true
    width: 640
    height: 400

    property FigureView figure
    readonly property FigureItem front: findChild(figure, "front")

    Component {
        id: figureComponent

        FigureView {
            width: testCase.width
            height: testCase.height
            technique: "calf"
            variant: "single"
            side: FigureView.RightSide
            caption: "One leg"
        }
    }
    Component {
        id: orbitComponent

        FigureOrbit {
            anchors.fill: parent
        }
    }

    function init(): void {
        Theme.reduceMotion = false;
    }
    function show(properties: var): void { // any of FigureView's own
        figure = createTemporaryObject(figureComponent, testCase, properties);
        verify(figure);
    }

    function test_theStrokeComesFromOutside(): void {
        show({phase: 0.25, moving: true});
        compare(front.phase, 0.25);
        verify(front.moving);
        figure.phase = 0.3;
        compare(front.phase, 0.3);
    }
    function test_withReducedMotionItIsTheStillWithTheArrow(): void {
        show({phase: 0.25, moving: true, holding: true, reduceMotion: true});
        compare(front.phase, -1);
        verify(front.guide);
        verify(!front.moving);
        compare(front.pulse, 0);
        figure.playing = true;
        compare(front.phase, -1);
        verify(!findChild(figure, "stroke").running);
    }
    function test_aThumbnailHasNoArrow(): void {
        show({reduceMotion: true, thumbnail: true});
        verify(!front.guide);
    }
    function test_itPlaysItsOwnStrokeAndPauses(): void {
        show({playing: true, speed: 4});
        const stroke = findChild(figure, "stroke");
        verify(stroke.running);
        tryVerify(() => front.phase > 0.1);
        figure.paused = true;
        verify(!stroke.running);
        verify(!front.moving);
        const there = front.phase;
        figure.paused = false;
        verify(front.phase >= there);
    }
    function test_nothingMovesWhileItIsHidden(): void {
        show({playing: true, holding: true});
        figure.visible = false;
        verify(!findChild(figure, "stroke").running);
    }
    function test_onlyTheLeftSideIsMirrored(): void {
        show({});
        verify(!front.mirrored);
        compare([FigureView.LeftSide, FigureView.RightSide, FigureView.BothSides], [0, 1, 2]);
        figure.side = FigureView.LeftSide;
        verify(front.mirrored);
        figure.side = FigureView.BothSides;
        verify(!front.mirrored);
    }
    function test_fromOneClipToTheNextItFades(): void {
        show({});
        const behind = findChild(figure, "behind");
        compare(behind.opacity, 0);
        figure.variant = "neutral";
        compare(behind.opacity, 1);
        compare(front.variant, "neutral");
        tryCompare(behind, "opacity", 0);
        compare(front.opacity, 1);
    }
    function test_withReducedMotionItDoesNotFade(): void {
        show({reduceMotion: true});
        figure.variant = "neutral";
        compare(findChild(figure, "behind").opacity, 0);
        compare(front.opacity, 1);
    }
    function test_aViewIsLookedFromAsItIs(): void {
        show({view: FigureItem.Side, orbit: 40, tilt: 10});
        compare(front.view, FigureItem.Side);
        compare(front.orbit, 40);
        figure.lookFrom(FigureItem.Top);
        compare(front.view, FigureItem.Top);
        compare(front.orbit, 0);
        compare(front.tilt, 0);
    }
    function test_aFigureThatIsTurnedSaysWhatItIsAndHow(): void {
        show({});
        const orbit = createTemporaryObject(orbitComponent, figure, {figure: figure, name: "Picture of Calf"});
        compare(orbit.Accessible.name, "Picture of Calf");
        verify(orbit.Accessible.focusable);
        verify(orbit.Accessible.description.includes("Home"));
        orbit.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        verify(front.orbit < 0);
        for (let i = 0; i < 60; ++i)
            keyClick(Qt.Key_Up);
        verify(figure.tilt <= 80);
        keyClick(Qt.Key_Home);
        compare(front.orbit, 0);
        compare(front.tilt, 0);
    }
}
