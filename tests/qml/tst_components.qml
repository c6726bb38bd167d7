import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Components

TestCase {
    id: testCase

    name: "Components"
    when: windowShown
    visible: true
    width: 600
    height: 400

    Component {
        id: buttonComponent

        PrimaryButton { text: "Start" }
    }
    Component {
        id: segmentsComponent

        SegmentedControl { model: ["One", "Two", "Three"] }
    }
    Component {
        id: headerComponent

        PageHeader {
            title: "Today"

            PrimaryButton { text: "Start" }
        }
    }
    Component {
        id: choiceComponent

        Choice {
            model: ["One", "Two", "Three"]
            currentIndex: 0
        }
    }
    Component {
        id: spyComponent

        SignalSpy {}
    }

    function spyOn(target: QtObject, name: string): SignalSpy {
        const spy = createTemporaryObject(spyComponent, testCase, {target: target, signalName: name});
        verify(spy.valid);
        return spy;
    }

    function test_enterAndSpacePressAButton_data(): list<var> {
        return [{tag: "Return", key: Qt.Key_Return}, {tag: "Enter", key: Qt.Key_Enter},
                {tag: "Space", key: Qt.Key_Space}];
    }
    function test_enterAndSpacePressAButton(data: var): void {
        const button = createTemporaryObject(buttonComponent, testCase);
        const clicked = spyOn(button, "clicked");
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(data.key);
        compare(clicked.count, 1);
    }
    function test_disabledButtonIsNotPressed(): void {
        const button = createTemporaryObject(buttonComponent, testCase, {enabled: false});
        const clicked = spyOn(button, "clicked");
        mouseClick(button);
        compare(clicked.count, 0);
    }
    function test_aListOpensAndIsChosenFromByKey_data(): list<var> {
        return [{tag: "Return", key: Qt.Key_Return}, {tag: "Enter", key: Qt.Key_Enter},
                {tag: "Space", key: Qt.Key_Space}];
    }
    function test_aListOpensAndIsChosenFromByKey(data: var): void {
        const choice = createTemporaryObject(choiceComponent, testCase);
        const picked = spyOn(choice, "picked");
        choice.forceActiveFocus(Qt.TabFocusReason);
        keyClick(data.key);
        tryVerify(() => choice.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(data.key);
        tryVerify(() => !choice.popup.visible);
        compare(picked.count, 1);
        compare(picked.signalArguments[0][0], 1);
    }
    function test_aTitleIsNotBrokenByWhatStandsBesideIt(): void {
        const header = createTemporaryObject(headerComponent, testCase, {width: 400});
        verify(!header.stacked);
        const high = header.implicitHeight;
        header.width = 160;
        verify(header.stacked);
        verify(header.implicitHeight > high);
        header.width = 400;
        compare(header.implicitHeight, high);
    }
    function test_aListWithNothingToChooseReadsAsText(): void {
        const choice = createTemporaryObject(choiceComponent, testCase, {model: ["One"], quiet: true, enabled: false});
        verify(!choice.enabled);
        compare(choice.displayText, "One");
        verify(Qt.colorEqual(choice.background.color, "transparent"));
    }
    function test_segmentsAskAndLeaveTheChoiceToTheOwner(): void {
        const control = createTemporaryObject(segmentsComponent, testCase, {currentIndex: 1});
        const picked = spyOn(control, "picked");
        const last = findChild(control, "segment2");
        tryVerify(() => last.x > 0);
        mouseClick(last);
        compare(picked.count, 1);
        compare(picked.signalArguments[0][0], 2);
        compare(control.currentIndex, 1);
    }
    function test_arrowsMoveThroughSegmentsAndStopAtTheEnds(): void {
        const control = createTemporaryObject(segmentsComponent, testCase);
        control.picked.connect(index => control.currentIndex = index);
        const picked = spyOn(control, "picked");
        control.forceActiveFocus();
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Left);
        compare(picked.count, 0);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(control.currentIndex, 2);
        compare(picked.count, 2);
    }
    function test_themeFollowsDark(): void {
        Theme.dark = false;
        const light = Theme.canvas.hslLightness;
        Theme.dark = true;
        verify(Theme.canvas.hslLightness < light);
        verify(Theme.tension(10).hslLightness > Theme.tension(1).hslLightness);
        Theme.dark = false;
        verify(Theme.tension(10).hslLightness < Theme.tension(1).hslLightness);
    }
}
