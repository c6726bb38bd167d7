import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Today
import Unknot.Testing

/// Today over a log in memory.
TestCase {
    id: testCase

    when: windowShown
    visible: true
    width: 1280
    height: 800

    property TestSetup setup
    property TodayPage page

    Component {
        id: setupComponent

        TestSetup {}
    }
    Component {
        id: pageComponent

        TodayPage {
            width: testCase.width
            height: testCase.height
        }
    }
    Component {
        id: spyComponent

        SignalSpy {}
    }

    function spyOn(name: string): SignalSpy {
        const spy = createTemporaryObject(spyComponent, testCase, {target: setup.app.today, signalName: name});
        verify(spy.valid);
        return spy;
    }
    function init(): void {
        Theme.width = width;
        Theme.textScale = 1;
        setup = setupComponent.createObject(testCase);
        page = pageComponent.createObject(testCase, {viewModel: setup.app.today, activities: setup.app.activities,
                                                     people: setup.app.people});
        page.forceActiveFocus();
        tryVerify(() => placeOf("start").y > 0);
    }
    function cleanup(): void {
        page.destroy();
        setup.destroy();
    }
    /// Where an item of the page lies; 0, 0 before it is laid out.
    function placeOf(name: string): point {
        return findChild(page, name).mapToItem(page, 0, 0);
    }
    function press(name: string): void {
        const item = findChild(page, name);
        tryVerify(() => item.mapToItem(page, 0, 0).x > 500, 5000, "the buttons of a notice stand on its right");
        mouseClick(item);
    }
    function focused(): Item {
        return page.Window.activeFocusItem;
    }
}
