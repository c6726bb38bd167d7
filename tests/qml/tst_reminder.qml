import QtQuick
import QtTest

PeopleTest {
    id: testCase

    name: "Reminder"

    function test_theReminderIsTurnedOnSetAndOff(): void {
        const page = settings();
        const toggle = findChild(page, "reminder");
        verify(!toggle.checked);
        verify(!findChild(page, "reminderTime").visible);
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(setup.asked(), "first 1080 127");
        const time = findChild(page, "reminderTime");
        tryVerify(() => time.visible);
        time.takeFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        for (const key of [Qt.Key_7, Qt.Key_Period, Qt.Key_3, Qt.Key_0])
            keyClick(key);
        keyClick(Qt.Key_Return);
        compare(setup.app.reminder.time, "07:30");
        compare(time.text, "07:30");
        time.takeFocus();
        keyClick(Qt.Key_X);
        keyClick(Qt.Key_Return);
        compare(time.text, "07:30");
        verify(findChild(page, "timeProblem").visible);
        const day = findChild(page, "day0");
        verify(day.Accessible.checked);
        press(day);
        verify(!day.Accessible.checked);
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(setup.asked().endsWith("first off"));
    }
    function test_aReminderThatCannotBeIsOffAndSaysSo(): void {
        setup.refuseReminders();
        const page = settings();
        const toggle = findChild(page, "reminder");
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(!toggle.checked);
        verify(!setup.app.reminder.on);
        verify(findChild(page, "reminderProblem").visible);
    }
}
