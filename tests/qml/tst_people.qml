import QtQuick
import QtTest
import Unknot.Theme
import Unknot.App

PeopleTest {
    id: testCase

    name: "People"

    Component {
        id: hostComponent

        PageHost {
            width: testCase.width
            height: testCase.height
            current: true
            source: "qrc:/qt/qml/Unknot/Settings/SettingRow.qml"
        }
    }

    function test_onePersonIsAskedNothing(): void {
        const page = today();
        verify(findChild(page, "person") === null);
        verify(findChild(page, "demonstration") === null);
    }
    function test_rowsOfTheCardStandInOneLine(): void {
        const button = findChild(settings(), "addPerson");
        tryVerify(() => button.mapToItem(page, 0, 0).x > page.width / 2);
        const row = button.parent.parent;
        verify(row.height < 2 * Theme.target, "a row is " + row.height + " high");
    }
    function test_whoIsRollingIsChosenByKeyboard(): void {
        setup.arrange("people");
        const spy = chosen();
        const page = today();
        const choice = findChild(page, "person");
        verify(choice.visible);
        compare(choice.Accessible.name, "Who is rolling");
        compare(choice.displayText, "Sam");
        choice.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => choice.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(spy, "count", 1);
        compare(spy.signalArguments[0][0], "person-2");
    }
    function test_somebodyIsAdded(): void {
        const page = settings();
        verify(findChild(page, "row-first") === null);
        press(findChild(page, "addPerson"));
        const name = inDialog("personName");
        tryVerify(() => name.activeFocus || name.Window.activeFocusItem !== null && name.visible);
        keyClick(Qt.Key_Return);
        tryVerify(() => name.problem.length > 0);
        name.text = "Anna";
        inDialog("ownName").text = "Sam";
        keyClick(Qt.Key_Return);
        tryVerify(() => inDialog("personName") === null);
        compare(findChild(page, "row-first").label, "Sam");
        compare(findChild(page, "row-person-2").label, "Anna");
        verify(findChild(page, "peopleDone").message.startsWith("Anna was added."));
        verify(!findChild(page, "remove-first").visible);
        verify(!findChild(page, "use-first").visible);
    }
    function test_somebodyIsSetAsideOrDeletedOnlyByWord(): void {
        setup.arrange("people");
        const page = settings();
        press(findChild(page, "remove-person-2"));
        tryVerify(() => inDialog("deletePerson") !== null && inDialog("deletePerson").visible);
        verify(!inDialog("deletePerson").enabled);
        keyClick(Qt.Key_Return); // Cancel has the keyboard.
        tryVerify(() => inDialog("deletePerson") === null);
        compare(setup.asked(), "");
        press(findChild(page, "remove-person-2"));
        tryVerify(() => inDialog("removeWord") !== null);
        inDialog("removeWord").text = "delete";
        verify(inDialog("deletePerson").enabled);
        press(inDialog("deletePerson"));
        compare(setup.asked(), "delete person-2");
        tryVerify(() => inDialog("deletePerson") === null);
        press(findChild(page, "remove-person-3"));
        tryVerify(() => inDialog("setPersonAside") !== null);
        press(inDialog("setPersonAside"));
        compare(setup.asked(), "delete person-2; set aside person-3");
    }
    function test_anExportIsOfferedFirst(): void {
        setup.arrange("people");
        const page = settings();
        press(findChild(page, "remove-person-2"));
        tryVerify(() => inDialog("exportPerson") !== null);
        press(inDialog("exportPerson"));
        tryVerify(() => inDialog("path") !== null);
        inDialog("path").text = "/tmp/anna.json";
        press(inDialog("choose"));
        compare(setup.asked(), "export person-2 /tmp/anna.json");
    }
    function test_somebodyElsesPageIsAnotherPage(): void {
        const host = createTemporaryObject(hostComponent, testCase, {owner: setup}) as PageHost;
        const before = host.item;
        verify(before !== null);
        host.owner = testCase;
        tryVerify(() => host.item !== null && host.item !== before);
    }
    function test_nothingIsCutWithLongNamesAndLargeText_data(): list<var> {
        return [{tag: "900", width: 900, text: 1}, {tag: "900 large", width: 900, text: 1.5},
            {tag: "1280 large", width: 1280, text: 1.5}];
    }
    function test_nothingIsCutWithLongNamesAndLargeText(data: var): void {
        setup.arrange("people");
        setup.arrange("reminder");
        Theme.width = data.width;
        Theme.textScale = data.text;
        const width = data.width - Theme.railWidth;
        const page = today();
        page.width = width;
        const choice = findChild(page, "person");
        tryVerify(() => choice.mapToItem(page, choice.width, 0).x <= width && choice.width > 0);
        testCase.page.destroy();
        const other = settings();
        other.width = width;
        for (const name of ["row-person-3", "addPerson", "remove-person-3", "use-person-3", "day6", "reminderTime"]) {
            const item = findChild(other, name);
            tryVerify(() => item.mapToItem(other, item.width, 0).x <= width, 5000, name);
            verify(item.width >= 0);
        }
    }
}
