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

    spacing: root.sizes.buttonGap

    SessionButton {
        text: qsTr("Back")
        labelVisible: !Theme.compact && !root.sizes.crowded
        iconName: "back"
        keyHint: root.sizes.crowded ? "" : "B"
        onClicked: root.viewModel.back()
    }
    SessionButton {
        Layout.preferredWidth: Math.max(implicitWidth, Theme.compact ? 200 : Theme.wide ? 340 : 260)
        primary: true
        text: root.paused ? qsTr("Resume") : qsTr("Start now")
        iconName: "play"
        keyHint: root.sizes.crowded ? "" : qsTr("Space")
        onClicked: root.paused ? root.viewModel.resume() : root.viewModel.startNow()
    }
    SessionButton {
        text: qsTr("10 s more")
        iconName: "plus"
        keyHint: root.sizes.crowded ? "" : "→"
        onClicked: root.viewModel.moveBy(10)
    }
    SessionButton {
        text: qsTr("Skip")
        labelVisible: !Theme.compact && !root.sizes.crowded
        iconName: "skip"
        keyHint: root.sizes.crowded ? "" : "N"
        onClicked: root.viewModel.skip()
    }
    Item { Layout.fillWidth: true }
    SessionButton {
        text: root.paused ? qsTr("Resume") : qsTr("Pause")
        iconName: root.paused ? "play" : "pause"
        keyHint: root.sizes.crowded ? "" : "P"
        onClicked: root.viewModel.pauseOrResume()
    }
}
