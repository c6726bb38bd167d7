import QtQuick
import Unknot.ViewModels

/// The keys of rolling and getting ready. Off while a rating or a question is on the screen.
Item {
    id: root

    required property SessionViewModel viewModel
    property bool on: true

    readonly property bool rolling: root.viewModel.stage.page === SessionViewModel.Roll
    readonly property bool paused: root.viewModel.status.paused

    function go(): void {
        if (root.rolling || root.paused)
            root.viewModel.remote.pauseOrResume();
        else
            root.viewModel.startNow();
    }

    Shortcut { sequence: "Space"; enabled: root.on; autoRepeat: false; onActivated: root.go() }
    Shortcut { sequence: "P"; enabled: root.on; autoRepeat: false; onActivated: root.viewModel.remote.pauseOrResume() }
    Shortcut {
        sequence: "Left"
        enabled: root.on && root.rolling
        onActivated: root.viewModel.moveBy(-15)
    }
    Shortcut { sequence: "Right"; enabled: root.on; onActivated: root.viewModel.moveBy(root.rolling ? 15 : 10) }
    Shortcut { sequence: "B"; enabled: root.on; autoRepeat: false; onActivated: root.viewModel.remote.previous() }
    Shortcut { sequence: "N"; enabled: root.on; autoRepeat: false; onActivated: root.viewModel.remote.next() }
    Shortcut {
        sequence: "H"
        enabled: root.on && root.rolling
        autoRepeat: false
        onActivated: root.viewModel.remote.holdOrRelease()
    }
    Shortcut { sequence: "["; enabled: root.on && root.rolling; onActivated: root.viewModel.slower() }
    Shortcut { sequence: "]"; enabled: root.on && root.rolling; onActivated: root.viewModel.faster() }
    Shortcut { sequence: "T"; enabled: root.on; autoRepeat: false; onActivated: root.viewModel.tellTime() }
    Shortcut {
        sequence: "X"
        enabled: root.on && root.rolling
        autoRepeat: false
        onActivated: root.viewModel.openHurts()
    }
}
