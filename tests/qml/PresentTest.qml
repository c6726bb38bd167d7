import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Present
import Unknot.Testing

/// Presenting a technique.
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
        id: presentComponent

        PresentPage {
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
    function present(): void {
        setup.app.clinic.showTechnique("hamstrings", "single");
        page = presentComponent.createObject(testCase, {viewModel: setup.app.clinic.present});
        page.forceActiveFocus();
    }
    function spyOn(target: QtObject, name: string): SignalSpy {
        const spy = createTemporaryObject(spyComponent, testCase, {target: target, signalName: name});
        verify(spy.valid);
        return spy;
    }
}
