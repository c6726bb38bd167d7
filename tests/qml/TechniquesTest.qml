import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Techniques
import Unknot.Testing

/// The techniques and the page of one.
TestCase {
    id: testCase

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
}
