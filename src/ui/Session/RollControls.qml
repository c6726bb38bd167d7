import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Session

RowLayout {
    id: root

    required property SessionViewModel viewModel
    required property SessionSizes sizes

    readonly property bool paused: root.viewModel.status.paused
    readonly property bool holding: root.viewModel.status.holding

    spacing: root.sizes.buttonGap

    SessionButton {
        text: qsTr("Back")
        labelVisible: !Theme.compact && !root.sizes.crowded
        iconName: "back"
        keyHint: root.sizes.crowded ? "" : "B"
        onClicked: root.viewModel.back()
    }
    SessionButton {
        text: qsTr("15 s")
        Accessible.name: qsTr("15 seconds back")
        iconName: "rewind"
        keyHint: root.sizes.crowded ? "" : "←"
        onClicked: root.viewModel.moveBy(-15)
    }
    SessionButton {
        Layout.preferredWidth: Math.max(implicitWidth, Theme.compact ? 161 : Theme.wide ? 300 : 220)
        primary: true
        text: root.paused ? qsTr("Resume") : qsTr("Pause")
        iconName: root.paused ? "play" : "pause"
        keyHint: root.sizes.crowded ? "" : qsTr("Space")
        onClicked: root.viewModel.pauseOrResume()
    }
    SessionButton {
        text: qsTr("15 s")
        Accessible.name: qsTr("15 seconds on")
        iconName: "forward"
        keyHint: root.sizes.crowded ? "" : "→"
        onClicked: root.viewModel.moveBy(15)
    }
    SessionButton {
        objectName: "skip"
        text: qsTr("Skip")
        labelVisible: !Theme.compact && !root.sizes.crowded
        iconName: "skip"
        keyHint: root.sizes.crowded ? "" : "N"
        onClicked: root.viewModel.skip()
    }
    Item { Layout.fillWidth: true }
    SessionButton {
        enabled: root.holding || root.viewModel.status.canHold
        text: root.holding ? qsTr("Let go") : root.sizes.crowded ? qsTr("Hold") : qsTr("Hold on a knot")
        iconName: "hold"
        keyHint: root.sizes.crowded ? "" : "H"
        fill: root.holding ? Theme.surface : Theme.tint
        fillHover: root.holding ? Theme.sunken : Theme.tint
        fillPressed: Theme.stage2
        ink: root.holding ? Theme.ink : Theme.tintInk
        edge: root.holding ? Theme.outlineStrong : "transparent"
        onClicked: root.viewModel.holdOrRelease()
    }
}
