import QtQuick
import QtQuick.Layouts
import Unknot.ViewModels
import Unknot.Components
import Unknot.Settings

/// Whether and about what a person is asked once a week.
SettingsCard {
    id: root

    required property ActivitiesViewModel activities

    signal choiceAsked()

    title: qsTr("Activities")
    remark: qsTr("Up to three things that have become hard, for you and your physiotherapist. They are shown in History.")

    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Ask about my activities once a week")
        hint: qsTr("On Today, and you can always say not now")

        Switch {
            objectName: "askActivities"
            text: qsTr("Ask about my activities once a week")
            checked: root.activities.askWeekly
            onToggled: root.activities.askWeekly = checked
        }
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Your activities")
        hint: root.activities.asked.length === 0 ? qsTr("None chosen yet") : root.activities.askedText
        divider: false

        SecondaryButton {
            objectName: "chooseActivities"
            text: qsTr("Choose")
            Accessible.name: qsTr("Choose your activities")
            onClicked: root.choiceAsked()
        }
    }
}
