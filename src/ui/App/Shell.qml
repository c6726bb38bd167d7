pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.App

/// Everything inside the window: navigation, the page that is up, and the keys that work everywhere.
Item {
    id: root

    required property AppViewModel app
    property bool fullScreen: false
    property bool shown: true

    readonly property bool presenting: root.app.clinic.presenting && root.app.screen === AppViewModel.Main
    readonly property bool browsing: root.app.screen === AppViewModel.Main && !root.presenting

    signal fullScreenToggled()

    function showKeys(): void {
        root.show("KeysSheet", {});
    }

    /// A session waits meanwhile, and can be ended from there.
    function showHelp(): void {
        const rolling = root.app.screen === AppViewModel.Session;
        if (rolling)
            root.app.session.pause();
        root.show("UnsureDialog", {help: root.app.help, rolling: rolling});
    }
    function show(name: string, properties: var): void { // as createObject takes them
        dialogs.ask("qrc:/qt/qml/Unknot/App/" + name + ".qml", properties, root, () => true);
    }

    Binding { target: Theme; property: "dark"; value: root.app.settings.dark }
    Binding { target: Theme; property: "textScale"; value: root.app.settings.textScale }
    Binding { target: Theme; property: "reduceMotion"; value: root.app.settings.reduceMotion }
    Binding { target: Theme; property: "look"; value: root.app.settings.look }
    Binding { target: Theme; property: "keyHints"; value: root.app.settings.keyHints }
    Binding { target: Theme; property: "width"; value: root.width }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    Item {
        anchors.fill: parent
        visible: root.browsing

        NavRail {
            id: rail

            height: parent.height
            app: root.app
            onHelpAsked: root.showHelp()
        }
        PageHost {
            objectName: "todayHost"
            owner: root.app
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.Today
            source: "qrc:/qt/qml/Unknot/Today/TodayPage.qml"
            properties: ({ viewModel: root.app.today,
                           activities: root.app.activities,
                           people: root.app.people,
                           settled: Qt.binding(() => root.shown) })
        }
        PageHost {
            objectName: "techniquesHost"
            owner: root.app
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.Techniques && !root.app.techniqueOpen
            source: "qrc:/qt/qml/Unknot/Techniques/TechniquesPage.qml"
            properties: ({ viewModel: root.app.techniques })
        }
        PageHost {
            objectName: "techniqueHost"
            owner: root.app
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.Techniques && root.app.techniqueOpen
            source: "qrc:/qt/qml/Unknot/Techniques/TechniquePage.qml"
            properties: ({ viewModel: root.app.technique })
        }
        FromFile {
            anchors.fill: parent
            anchors.leftMargin: rail.width
            wanted: root.shown
            file: "qrc:/qt/qml/Unknot/App/ClinicHosts.qml"
            properties: ({ app: Qt.binding(() => root.app), browsing: Qt.binding(() => root.browsing) })
        }
        PageHost {
            objectName: "historyHost"
            owner: root.app
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.History
            early: root.shown
            source: "qrc:/qt/qml/Unknot/History/HistoryPage.qml"
            properties: ({ viewModel: root.app.history,
                           personal: root.app.data,
                           activities: root.app.activities,
                           progress: root.app.progress })
        }
        PageHost {
            objectName: "settingsHost"
            owner: root.app
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.Settings
            source: "qrc:/qt/qml/Unknot/Settings/SettingsPage.qml"
            properties: ({ viewModel: root.app.settings,
                           help: root.app.help,
                           personal: root.app.data,
                           activities: root.app.activities,
                           sound: root.app.sound,
                           people: root.app.people,
                           reminder: root.app.reminder })
        }
    }

    PageHost {
        id: firstRunHost

        objectName: "firstRunHost"
        owner: root.app
        anchors.fill: parent
        current: root.app.screen === AppViewModel.FirstRun
        keep: false
        source: "qrc:/qt/qml/Unknot/FirstRun/FirstRunPage.qml"
        properties: ({ viewModel: root.app.firstRun, sound: root.app.sound })
    }

    PageHost {
        id: presentHost

        objectName: "presentHost"
        owner: root.app
        anchors.fill: parent
        current: root.presenting
        keep: false
        source: "qrc:/qt/qml/Unknot/Present/PresentPage.qml"
        properties: ({ viewModel: root.app.clinic.present, patient: root.app.clinic.patient })

        Connections {
            target: presentHost.item
            ignoreUnknownSignals: true

            function onKeysAsked(): void {
                root.showKeys();
            }
        }
    }
    FromFile {
        id: overlays

        anchors.fill: parent
        wanted: root.shown
        file: "qrc:/qt/qml/Unknot/App/Overlays.qml"
        properties: ({ app: Qt.binding(() => root.app), fullScreen: Qt.binding(() => root.fullScreen), dialogs: dialogs })
    }
    Dialogs {
        id: dialogs

        objectName: "dialogs"
    }
    FileDrop { anchors.fill: parent; app: root.app }
    Connections {
        target: overlays.item
        ignoreUnknownSignals: true

        function onFullScreenToggled(): void { root.fullScreenToggled(); }
        function onKeysAsked(): void { root.showKeys(); }
        function onHelpAsked(): void { root.showHelp(); }
        // At the start a dialog was open before the page had the keyboard to get it back.
        function onDialogClosed(): void { firstRunHost.enter(); }
    }
    Connections {
        target: dialogs.newest
        ignoreUnknownSignals: true

        function onHelpAsked(): void {
            dialogs.newest.close();
            root.showHelp();
        }
        function onEndAsked(): void { root.app.session.endSession(); }
    }
}
