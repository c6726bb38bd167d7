pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// The days of the week, each on or off.
Flow {
    id: root

    required property ReminderViewModel reminder
    readonly property int part: Math.round(52 * Theme.textScale)

    /// In one row.
    readonly property int wholeWidth: root.reminder.days.length * (root.part + root.spacing)

    spacing: Theme.space1
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Days")

    Repeater {
        model: root.reminder.days

        BaseButton {
            id: day

            required property string modelData
            required property int index
            readonly property bool on: root.reminder.chosenDays[day.index] ?? false

            objectName: "day" + day.index
            width: Math.max(root.part, implicitWidth)
            leftPadding: Theme.space1
            rightPadding: Theme.space1
            text: day.modelData
            fill: day.on ? Theme.tint : Theme.surface
            fillHover: day.on ? Theme.stage2 : Theme.sunken
            fillPressed: Theme.stage2
            ink: day.on ? Theme.tintInk : Theme.inkSoft
            edge: day.on ? Theme.primary : Theme.outlineStrong
            Accessible.role: Accessible.CheckBox
            Accessible.name: root.reminder.longDays[day.index] ?? day.modelData
            Accessible.checkable: true
            Accessible.checked: day.on
            onClicked: root.reminder.toggleDay(day.index)
        }
    }
}
