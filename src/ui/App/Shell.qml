pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.FirstRun
import Unknot.Today
import Unknot.Techniques
import Unknot.Settings
import Unknot.App

/// Everything inside the window: navigation, the page that is up, and the keys that work everywhere.
Item {
    id: root

    required property AppViewModel app
    property bool fullScreen: false

    readonly property bool browsing: root.app.screen === AppViewModel.Main

    signal fullScreenToggled()

    function showKeys(): void {
        const sheet = sheetComponent.createObject(root) as KeysSheet;
        sheet.open();
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
                }
            }
        }
        PageHost {
            objectName: "techniquesHost"
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.Techniques && !root.app.techniqueOpen
            page: Component {
                TechniquesPage {
                    anchors.fill: parent
                    viewModel: root.app.techniques
                }
            }
        }
        PageHost {
            objectName: "techniqueHost"
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.Techniques && root.app.techniqueOpen
            page: Component {
                TechniquePage {
                    anchors.fill: parent
                    viewModel: root.app.technique
                }
            }
        }
        PageHost {
            objectName: "settingsHost"
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.browsing && root.app.page === AppViewModel.Settings
            page: Component {
                SettingsPage {
                    anchors.fill: parent
                    viewModel: root.app.settings
                    sound: root.app.sound
                }
            }
        }
    }

    PageHost {
        objectName: "firstRunHost"
        anchors.fill: parent
        current: root.app.screen === AppViewModel.FirstRun
        keep: false
        page: Component {
            FirstRunPage {
                anchors.fill: parent
                viewModel: root.app.firstRun
                sound: root.app.sound
            }
        }
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
    }
    Component {
        id: sheetComponent

        KeysSheet {
            onClosed: destroy()
        }
    }
}
