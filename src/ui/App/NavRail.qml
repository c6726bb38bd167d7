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

    /// Seven of them, the emblem above and the edges: at a large text size the smallest window has room for no more.
    readonly property real itemHeight: Math.min(Math.round(64 * (1 + Theme.textScale) / 2),
                                                (root.height - 84 - Theme.space4) / root.order.length - Theme.space1)

    implicitWidth: Theme.railWidth
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
        name: "unknot"
        size: 40
    }
    Column {
        x: Theme.space1
        y: 84
        spacing: Theme.space1

        RailItem {
            id: today

            objectName: "railToday"
            height: root.itemHeight
            text: qsTr("Today")
            iconName: "today"
            on: root.app.page === AppViewModel.Today
            onClicked: root.app.page = AppViewModel.Today
        }
        RailItem {
            id: techniques

            objectName: "railTechniques"
            height: root.itemHeight
            text: qsTr("Techniques")
            iconName: "techniques"
            on: root.app.page === AppViewModel.Techniques
            onClicked: root.app.page = AppViewModel.Techniques
        }
        RailItem {
            id: routines

            objectName: "railRoutines"
            height: root.itemHeight
            text: qsTr("Routines")
            iconName: "routines"
            on: root.app.page === AppViewModel.Routines
            onClicked: root.app.page = AppViewModel.Routines
        }
        RailItem {
            id: history

            objectName: "railHistory"
            height: root.itemHeight
            text: qsTr("History")
            iconName: "history"
            on: root.app.page === AppViewModel.History
            onClicked: root.app.page = AppViewModel.History
        }
    }
    RailItem {
        id: unsure

        objectName: "railUnsure"
        height: root.itemHeight
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

        objectName: "railPresent"
        height: root.itemHeight
        anchors.bottom: settings.top
        anchors.bottomMargin: Theme.space1
        x: Theme.space1
        text: qsTr("Present")
        iconName: "present"
        onClicked: root.app.clinic.showTechnique("", "")
    }
    RailItem {
        id: settings

        objectName: "railSettings"
        height: root.itemHeight
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        x: Theme.space1
        text: qsTr("Settings")
        iconName: "settings"
        on: root.app.page === AppViewModel.Settings
        onClicked: root.app.page = AppViewModel.Settings
    }
}
