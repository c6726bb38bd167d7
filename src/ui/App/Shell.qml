pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Today
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
        const sheet = sheetComponent.createObject(root) as KeysSheet;
        sheet.open();
    }

    function showHelp(): void {
        const dialog = unsureComponent.createObject(root, {help: root.app.help}) as UnsureDialog;
        dialog.open();
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
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.Today
            page: Component {
                TodayPage {
                    anchors.fill: parent
                    viewModel: root.app.today
                    settled: root.shown
                }
            }
        }
        PageHost {
            objectName: "techniquesHost"
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.Techniques && !root.app.techniqueOpen
            source: "qrc:/qt/qml/Unknot/Techniques/TechniquesPage.qml"
            properties: ({ viewModel: root.app.techniques })
        }
        PageHost {
            objectName: "techniqueHost"
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.Techniques && root.app.techniqueOpen
            source: "qrc:/qt/qml/Unknot/Techniques/TechniquePage.qml"
            properties: ({ viewModel: root.app.technique })
        }
        ClinicHosts {
            anchors.fill: parent
            anchors.leftMargin: rail.width
            app: root.app
            browsing: root.browsing
        }
        PageHost {
            objectName: "historyHost"
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.History
            source: "qrc:/qt/qml/Unknot/History/HistoryPage.qml"
            properties: ({ viewModel: root.app.history })
        }
        PageHost {
            objectName: "settingsHost"
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.Settings
            source: "qrc:/qt/qml/Unknot/Settings/SettingsPage.qml"
            properties: ({ viewModel: root.app.settings,
                           help: root.app.help,
                           personal: root.app.data,
                           sound: root.app.sound })
        }
    }

    PageHost {
        id: firstRunHost

        objectName: "firstRunHost"
        anchors.fill: parent
        current: root.app.screen === AppViewModel.FirstRun
        keep: false
        source: "qrc:/qt/qml/Unknot/FirstRun/FirstRunPage.qml"
        properties: ({ viewModel: root.app.firstRun, sound: root.app.sound })
    }

    PageHost {
        id: presentHost

        objectName: "presentHost"
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
    ClinicDialogs {
        anchors.fill: parent
        app: root.app
        // At the start it was open before the page had the keyboard to get it back.
        onClosed: firstRunHost.enter()
    }
    SessionHosts {
        anchors.fill: parent
        app: root.app
        fullScreen: root.fullScreen
        onFullScreenToggled: root.fullScreenToggled()
    }
    GlobalKeys {
        app: root.app
        onFullScreenToggled: root.fullScreenToggled()
        onKeysAsked: root.showKeys()
        onHelpAsked: root.showHelp()
    }
    Component {
        id: sheetComponent

        KeysSheet {
            onClosed: destroy()
            onHelpAsked: {
                close();
                root.showHelp();
            }
        }
    }
    Component {
        id: unsureComponent

        UnsureDialog {
            onClosed: destroy()
        }
    }
}
