import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Settings
import Unknot.Testing

TestCase {
    id: testCase

    name: "Settings"
    when: windowShown
    visible: true
    width: 1200
    height: 900

    property TestSetup setup
    property SettingsPage page

    Component {
        id: setupComponent

        TestSetup {}
    }
    Component {
        id: pageComponent

        SettingsPage {
            width: testCase.width
            height: testCase.height
        }
    }

    function init(): void {
        Theme.width = width;
        setup = setupComponent.createObject(testCase);
        page = pageComponent.createObject(testCase, {viewModel: setup.app.settings, help: setup.app.help,
                                                     personal: setup.app.data, sound: setup.app.sound,
                                                     activities: setup.app.activities,
                                                     people: setup.app.people, reminder: setup.app.reminder});
        page.forceActiveFocus();
    }
    function cleanup(): void {
        page.destroy();
        setup.destroy();
    }
    /// Every stop of the Tab key, once round.
    function stops(): list<Item> {
        const found = [];
        keyClick(Qt.Key_Tab);
        const first = page.Window.activeFocusItem;
        let now = first;
        do {
            found.push(now);
            keyClick(Qt.Key_Tab);
            now = page.Window.activeFocusItem;
        } while (now !== first && found.length < 50);
        return found;
    }

    function test_aFolderThatCannotBeWrittenAsksForAnother(): void {
        const problem = findChild(page, "folderProblem");
        verify(!problem.visible);
        setup.blockLog();
        verify(problem.visible);
        keyClick(Qt.Key_Return);
        const field = findChild(testCase.Window.window.contentItem, "folderPath");
        verify(field !== null && field.visible);
        field.text = "not a whole path";
        keyClick(Qt.Key_Return);
        verify(field.problem.length > 0);
    }
    function test_everyStopHasANameAndIsInView(): void {
        const all = stops();
        verify(all.length >= 12, all.length + " stops");
        for (const item of all) {
            item.forceActiveFocus(Qt.TabFocusReason);
            verify(item.Accessible.name.length > 0, item);
            const top = item.mapToItem(page, 0, 0).y;
            verify(top >= 0 && top + item.height <= page.height, item.Accessible.name);
        }
    }
    function sheet(name: string): QtObject {
        findChild(page, name).clicked();
        const opened = findChild(page, "fileSheet");
        tryVerify(() => opened.opened);
        return opened;
    }
    function test_aFileIsBrowsedForAndItsPathTaken(): void {
        const opened = sheet("exportJson");
        const path = findChild(opened, "path");
        verify(path.text.endsWith(".json"), path.text);
        const browse = findChild(opened, "browse");
        browse.clicked();
        const picker = findChild(path, "filePicker");
        verify(picker !== null && picker.visible);
        picker.picked("/tmp/my export.json");
        picker.reject();
        // From Qt 6.8 on the picker is a window of its own; there is no window manager here that gives the keys back.
        page.Window.window.requestActivate();
        tryVerify(() => browse.activeFocus);
        compare(path.text, "/tmp/my export.json");
        compare(decodeURIComponent(picker.urlOf("/tmp/a b%/ü.json").toString()), "file:///tmp/a b%/ü.json");
        findChild(opened, "choose").clicked();
        tryVerify(() => findChild(page, "dataDone").message.includes("/tmp/my export.json"));
    }
    function test_theSheetsPathIsTypedAtOnce(): void {
        const opened = sheet("exportCsv");
        for (const letter of "/tmp/t.csv")
            keyClick(letter);
        compare(findChild(opened, "path").text, "/tmp/t.csv");
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(page, "dataDone").message.includes("/tmp/t.csv"));
    }
    function test_whomToAskIsTypedWithItsSpaces(): void {
        const field = findChild(page, "contactName");
        field.takeFocus();
        for (const letter of "Kim B")
            keyClick(letter);
        keyClick(Qt.Key_Backspace);
        keyClick("O");
        compare(field.text, "Kim O");
        compare(setup.app.help.contactName, "Kim O");
    }
    function test_withoutAnythingToBrowseWithThePathIsTyped(): void {
        const opened = sheet("import");
        const path = findChild(opened, "path");
        opened.picker = "qrc:/no-such-picker.qml";
        findChild(opened, "browse").clicked();
        verify(findChild(opened, "cannotBrowse").visible);
        verify(!findChild(opened, "browse").visible);
        for (const letter of "/tmp/typed.json")
            keyClick(letter);
        compare(path.text, "/tmp/typed.json");
        findChild(opened, "choose").clicked();
        tryVerify(() => findChild(page, "dataDone").message.includes("added"));
    }
    function test_spaceFlipsASwitch(): void {
        const before = setup.app.settings.keyHints;
        const toggle = findChild(page, "keyHints");
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(setup.app.settings.keyHints, !before);
        keyClick(Qt.Key_Return);
        compare(setup.app.settings.keyHints, before);
    }
    function test_arrowsChooseTheTheme(): void {
        setup.app.settings.theme = 0;
        const control = findChild(page, "theme");
        findChild(control, "segment0").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(setup.app.settings.theme, 2);
        verify(findChild(control, "segment2").activeFocus);
    }
    function test_howSessionsGoIsSetAndKept(): void {
        const stepper = findChild(page, "getReady");
        stepper.stepped(1);
        compare(setup.app.settings.getReadyText, "10 s");
        stepper.stepped(1);
        compare(setup.app.settings.getReadyText, "15 s");
        const sides = findChild(page, "firstSide");
        findChild(sides, "segment0").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(setup.app.settings.firstSide, 1);
        for (const name of ["rateTension", "keepAwake"]) {
            verify(setup.app.settings[name]);
            findChild(page, name).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(!setup.app.settings[name], name);
        }
    }
    function test_theSliderSetsThePace(): void {
        const slider = findChild(page, "pace");
        slider.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(setup.app.settings.strokeSeconds, 2.5);
        verify(!setup.app.settings.ownPace);
    }
}
