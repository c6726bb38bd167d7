import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Once a week, one activity at a time: how able a person is to do it. The numbers answer it, T is ten.
Card {
    id: root

    required property ActivitiesViewModel activities

    objectName: "activityQuestion"
    Layout.fillWidth: true

    function takeFocus(): void {
        scale.takeFocus();
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("How able are you to do this today? %1").arg(root.activities.question)
    Keys.onPressed: event => {
        if (event.isAutoRepeat || event.modifiers & ~Qt.KeypadModifier)
            return;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.activities.answer(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_T)
            root.activities.answer(10);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.activities.answer(scale.focusedTile);
        else
            return;
        event.accepted = true;
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            text: qsTr("How able are you to do this today?")
            color: Theme.inkSoft
        }
        AppText {
            objectName: "activity"
            Layout.fillWidth: true
            type: AppText.Title
            text: root.activities.question
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.role: Accessible.Heading
        }
        TensionScale {
            id: scale

            objectName: "abilityScale"
            Layout.fillWidth: true
            plain: true
            fit: root.availableWidth
            name: qsTr("0 is unable, 10 is as able as before")
            onPicked: value => root.activities.answer(value)
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: scale.rowWidth
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                type: AppText.Caption
                text: qsTr("Unable")
                Accessible.ignored: true
            }
            AppText {
                type: AppText.Caption
                text: qsTr("As able as before")
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            TextButton {
                objectName: "activityNotNow"
                leftPadding: 0
                text: qsTr("Not now")
                Accessible.description: qsTr("Asks again next week")
                onClicked: root.activities.notNow()
            }
            AppText {
                Layout.fillWidth: true
                type: AppText.Caption
                text: root.activities.questionCount
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
