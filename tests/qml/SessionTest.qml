pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Session
import Unknot.Testing

/// The session page on a clock that stands still.
TestCase {
    id: testCase

    when: windowShown
    visible: true
    width: 1280
    height: 800

    property SessionSetup setup: null
    property SessionPage page: null
    readonly property SessionViewModel session: testCase.setup ? testCase.setup.session : null

    Component {
        id: setupComponent

        SessionSetup {}
    }
    Component {
        id: pageComponent

        SessionPage {
            anchors.fill: parent
        }
    }
    Component {
        id: spyComponent

        SignalSpy {}
    }

    function begin(): void {
        Theme.width = testCase.width;
        Theme.reduceMotion = true;
        testCase.setup = setupComponent.createObject(null) as SessionSetup;
        testCase.setup.start("every-day");
        testCase.setup.answerRatings(6, 6);
        testCase.page = createTemporaryObject(pageComponent, testCase, {viewModel: testCase.setup.session});
        testCase.page.forceActiveFocus();
    }
    /// In the second roll (glutes, left), ten seconds in.
    function beginRolling(): void {
        testCase.begin();
        testCase.setup.goToStep(1);
        testCase.setup.rollFor(10);
    }
    function spyOn(name: string): SignalSpy {
        const spy = createTemporaryObject(spyComponent, testCase, {target: testCase.session, signalName: name});
        verify(spy.valid);
        return spy;
    }
    function holds(item, words) {
        if (!item.visible)
            return false;
        if (item.text === words)
            return true;
        for (let i = 0; i < item.children.length; ++i)
            if (holds(item.children[i], words))
                return true;
        return false;
    }
    function shows(words: string): bool {
        return holds(testCase.page, words);
    }
}
