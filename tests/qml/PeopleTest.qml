import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Settings
import Unknot.Today
import Unknot.Testing

/// Several people on one computer, and the reminder, as the pages show them.
TestCase {
    id: testCase

    when: windowShown
    visible: true
    width: 1280
    height: 900

    property TestSetup setup
    property Item page

    Component {
        id: setupComponent

        TestSetup {}
    }
    Component {
        id: todayComponent

        TodayPage {
            width: testCase.width
            height: testCase.height
        }
    }
    Component {
        id: settingsComponent

        SettingsPage {
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
        page?.destroy();
        setup.destroy();
    }
    function today(): TodayPage {
        page = todayComponent.createObject(testCase, {viewModel: setup.app.today, people: setup.app.people});
        page.forceActiveFocus();
        return page as TodayPage;
    }
    function settings(): SettingsPage {
        page = settingsComponent.createObject(testCase, {viewModel: setup.app.settings,
            help: setup.app.help, personal: setup.app.data, sound: setup.app.sound, people: setup.app.people,
            activities: setup.app.activities,
            reminder: setup.app.reminder});
        page.forceActiveFocus();
        return page as SettingsPage;
    }
    /// Of a dialog.
    function inDialog(name: string): Item {
        return findChild(testCase.Window.window.contentItem, name);
    }
    function chosen(): SignalSpy {
        return createTemporaryObject(spyComponent, testCase, {target: setup.app, signalName: "personChosen"}) as SignalSpy;
    }
    function press(item: Item): void {
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
    }
}
