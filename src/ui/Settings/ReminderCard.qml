pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Settings

/// The reminder of the daily routine. Off unless it is wanted.
SettingsCard {
    id: root

    required property ReminderViewModel reminder

    title: qsTr("Reminder")

    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Remind me of the daily routine")
        hint: root.reminder.summary
        divider: root.reminder.on

        Switch {
            objectName: "reminder"
            text: qsTr("Remind me of the daily routine")
            checked: root.reminder.on
            onToggled: root.reminder.on = checked
        }
    }
    SettingRow {
        Layout.fillWidth: true
        visible: root.reminder.on
        label: qsTr("Time")

        TextField {
            objectName: "reminderTime"
            width: Math.round(140 * Theme.textScale)
            name: qsTr("Time of the reminder, such as 18:00")
            text: root.reminder.time
            onFinished: text => root.reminder.setTime(text)
        }
    }
    AppText {
        objectName: "timeProblem"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        visible: root.reminder.on && text.length > 0
        type: AppText.Caption
        color: Theme.error
        text: root.reminder.timeProblem
    }
    SettingRow {
        Layout.fillWidth: true
        visible: root.reminder.on
        label: qsTr("Days")

        DayToggles {
            id: toggles

            width: Math.min(toggles.wholeWidth, root.availableWidth)
            reminder: root.reminder
        }
    }
    SettingRow {
        Layout.fillWidth: true
        visible: root.reminder.on
        label: qsTr("How it looks")
        hint: qsTr("A message of your desktop. Its button opens the session.")
        divider: false

        SecondaryButton {
            objectName: "showReminder"
            text: qsTr("Show it now")
            onClicked: root.reminder.showNow()
        }
    }
    ErrorPanel {
        objectName: "reminderProblem"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        Layout.bottomMargin: Theme.space3
        visible: message.length > 0
        title: qsTr("The reminder does not work here")
        message: root.reminder.problem
    }
}
