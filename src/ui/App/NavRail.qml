import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.App

/// The way between pages. Up and Down move the keyboard, Enter goes there.
Rectangle {
    id: root

    required property AppViewModel app
    readonly property list<RailItem> order: [today, techniques, routines, history, unsure, present, settings]

    readonly property real widestLabel: Math.max(today.labelWidth, techniques.labelWidth, routines.labelWidth,
                                                 history.labelWidth, unsure.labelWidth, present.labelWidth,
                                                 settings.labelWidth)
    /// Large text in a low window: the mark makes room for the pages.
    readonly property bool tight: root.height < 84 + 8 * today.height

    readonly property real itemWidth: root.width - 2 * Theme.space1

    implicitWidth: Math.max(Theme.railWidth, Math.ceil(root.widestLabel) + 2 * (Theme.space1 + Theme.space2))
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Keys.onUpPressed: root.step(false)
    Keys.onDownPressed: root.step(true)

    signal helpAsked()

    function step(forward: bool): void {
        const order = root.order;
        let at = 0;
        for (let i = 0; i < order.length; ++i) {
            if (order[i].activeFocus)
                at = i;
        }
        const next = order[Math.max(0, Math.min(order.length - 1, at + (forward ? 1 : -1)))];
        next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.line
        height: parent.height
        color: Theme.outline
    }
    Icon {
        x: (root.width - width) / 2
        y: 20
        visible: !root.tight
        name: "unknot"
        size: 40
    }
    Column {
        x: Theme.space1
        y: root.tight ? Theme.space3 : 84
        spacing: Theme.space1

        RailItem {
            id: today

            width: root.itemWidth
            objectName: "railToday"
            text: qsTr("Today")
            iconName: "today"
            on: root.app.page === AppViewModel.Today
            onClicked: root.app.page = AppViewModel.Today
        }
        RailItem {
            id: techniques

            width: root.itemWidth
            objectName: "railTechniques"
            text: qsTr("Techniques")
            iconName: "techniques"
            on: root.app.page === AppViewModel.Techniques
            onClicked: root.app.page = AppViewModel.Techniques
        }
        RailItem {
            id: routines

            width: root.itemWidth
            objectName: "railRoutines"
            text: qsTr("Routines")
            iconName: "routines"
            on: root.app.page === AppViewModel.Routines
            onClicked: root.app.page = AppViewModel.Routines
        }
        RailItem {
            id: history

            width: root.itemWidth
            objectName: "railHistory"
            text: qsTr("History")
            iconName: "history"
            on: root.app.page === AppViewModel.History
            onClicked: root.app.page = AppViewModel.History
        }
    }
    RailItem {
        id: unsure

        width: root.itemWidth
        objectName: "railUnsure"
        anchors.bottom: present.top
        anchors.bottomMargin: Theme.space1
        x: Theme.space1
        text: qsTr("Not sure?")
        iconName: "question"
        Accessible.description: qsTr("What to do when you are not sure what to do")
        onClicked: root.helpAsked()
    }
    RailItem {
        id: present

        width: root.itemWidth
        objectName: "railPresent"
        anchors.bottom: settings.top
        anchors.bottomMargin: Theme.space1
        x: Theme.space1
        text: qsTr("Present")
        iconName: "present"
        onClicked: root.app.clinic.showTechnique("", "")
    }
    RailItem {
        id: settings

        width: root.itemWidth
        objectName: "railSettings"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.tight ? Theme.space2 : Theme.space4
        x: Theme.space1
        text: qsTr("Settings")
        iconName: "settings"
        on: root.app.page === AppViewModel.Settings
        onClicked: root.app.page = AppViewModel.Settings
    }
}
