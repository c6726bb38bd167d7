import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components
import Unknot.Settings
import Unknot.Testing

/// The cards of people, reminder and activities in full: on their page they lie below the first screen.
PageScroll {
    id: root

    required property TestSetup setup

    contentHeight: cards.y + cards.height + Theme.pageMargin

    Binding { target: Theme; property: "dark"; value: root.setup.app.settings.dark }
    Binding { target: Theme; property: "textScale"; value: root.setup.app.settings.textScale }
    Binding { target: Theme; property: "width"; value: root.width }

    Rectangle {
        width: root.width
        height: Math.max(root.height, root.contentHeight)
        color: Theme.canvas
    }
    GridLayout {
        id: cards

        x: Theme.pageMargin
        y: Theme.pageMargin
        width: Math.min(1200, root.width - 2 * Theme.pageMargin)
        columns: root.width >= 1000 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.cardGap
        rowSpacing: Theme.cardGap

        PeopleSettings {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            Layout.rowSpan: 2
            people: root.setup.app.people
        }
        ReminderCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            reminder: root.setup.app.reminder
        }
        ActivitySettings {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            activities: root.setup.app.activities
        }
    }
}
