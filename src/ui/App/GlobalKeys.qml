import QtQuick
import Unknot.ViewModels

/// Keys that mean the same on every screen.
Item {
    id: root

    required property AppViewModel app

    signal fullScreenToggled()
    signal keysAsked()
    signal helpAsked()

    readonly property bool browsing: root.app.screen === AppViewModel.Main && !root.app.clinic.presenting

    Shortcut {
        sequences: ["F1", "?"]
        onActivated: root.keysAsked()
    }
    Shortcut {
        sequence: "F2"
        onActivated: root.helpAsked()
    }
    Shortcut {
        sequences: ["F11", "F"]
        onActivated: root.fullScreenToggled()
    }
    Shortcut {
        sequence: "Ctrl+1"
        enabled: root.browsing
        onActivated: root.app.page = AppViewModel.Today
    }
    Shortcut {
        sequence: "Ctrl+2"
        enabled: root.browsing
        onActivated: root.app.page = AppViewModel.Techniques
    }
    Shortcut {
        sequence: "Ctrl+4"
        enabled: root.browsing
        onActivated: root.app.page = AppViewModel.History
    }
    Shortcut {
        sequence: "Ctrl+3"
        enabled: root.browsing
        onActivated: root.app.page = AppViewModel.Routines
    }
    Shortcut {
        sequence: "F5"
        enabled: root.browsing
        onActivated: root.app.clinic.showTechnique("", "")
    }
    Shortcut {
        sequence: "Ctrl+,"
        enabled: root.browsing
        onActivated: root.app.page = AppViewModel.Settings
    }
    Shortcut {
        sequences: ["Ctrl+Q"]
        onActivated: Qt.quit()
    }
}
