import QtQuick
import Unknot.ViewModels

/// What works without looking: a presenter's clicker, media keys, and one key for each thing that matters on the
/// floor.
Item {
    id: root

    required property SessionViewModel viewModel
    /// The session is on the screen.
    property bool on: true
    /// Nothing is asked that keys belong to.
    property bool free: true

    readonly property SessionRemote remote: root.viewModel.remote
    readonly property SessionGuide guide: root.viewModel.guide

    Shortcut {
        sequences: [".", "Toggle Media Play/Pause", "Media Play", "Media Pause"]
        enabled: root.on
        autoRepeat: false
        onActivated: root.remote.go()
    }
    Shortcut {
        sequence: "Media Stop"
        enabled: root.on && root.viewModel.status.running
        autoRepeat: false
        onActivated: root.remote.pauseOrResume()
    }
    Shortcut {
        sequences: ["PgDown", "Media Next"]
        enabled: root.on && root.free
        autoRepeat: false
        onActivated: root.remote.next()
    }
    Shortcut {
        sequences: ["PgUp", "Media Previous"]
        enabled: root.on && root.free
        autoRepeat: false
        onActivated: root.remote.previous()
    }
    Shortcut {
        sequences: ["W", "F5"]
        enabled: root.on
        autoRepeat: false
        onActivated: root.remote.where()
    }
    Shortcut {
        sequence: "Delete"
        enabled: root.on && root.viewModel.stage.page === SessionViewModel.Roll
        autoRepeat: false
        onActivated: root.remote.stop()
    }
    Shortcut {
        sequences: ["U", "Ctrl+Z"]
        enabled: root.on && root.guide.canUndo
        autoRepeat: false
        onActivated: root.remote.undo()
    }
    Shortcut {
        sequence: "V"
        enabled: root.on
        autoRepeat: false
        onActivated: root.guide.toggleVoice()
    }
    Shortcut {
        sequence: "L"
        enabled: root.on
        autoRepeat: false
        onActivated: root.guide.floorView = !root.guide.floorView
    }
    Shortcut {
        sequence: "R"
        enabled: root.on && root.guide.floorView
        autoRepeat: false
        onActivated: root.guide.turn()
    }
}
