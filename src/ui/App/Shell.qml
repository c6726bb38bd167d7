pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Settings
import Unknot.App

/// Everything inside the window: navigation, the page that is up, and the keys that work everywhere.
Item {
    id: root

    required property AppViewModel app

    signal fullScreenToggled()

    function showKeys(): void {
        const sheet = sheetComponent.createObject(root) as KeysSheet;
        sheet.open();
    }

    Binding { target: Theme; property: "dark"; value: root.app.settings.dark }
    Binding { target: Theme; property: "textScale"; value: root.app.settings.textScale }
    Binding { target: Theme; property: "reduceMotion"; value: root.app.settings.reduceMotion }
    Binding { target: Theme; property: "keyHints"; value: root.app.settings.keyHints }
    Binding { target: Theme; property: "width"; value: root.width }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    Item {
        anchors.fill: parent
        visible: root.app.screen === AppViewModel.Main

        NavRail {
            id: rail

            height: parent.height
            app: root.app
        }
        PageHost {
            objectName: "settingsHost"
            anchors.fill: parent
            anchors.leftMargin: rail.width
            current: root.app.screen === AppViewModel.Main && root.app.page === AppViewModel.Settings
            page: Component {
                SettingsPage {
                    anchors.fill: parent
                    viewModel: root.app.settings
                }
            }
        }
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
