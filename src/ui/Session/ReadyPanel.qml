import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Session

/// What to get ready for, on which side, and how long there is.
Item {
    id: root

    required property SessionViewModel viewModel
    required property SessionSizes sizes

    readonly property real room: root.height - head.height - root.sizes.panelGap

    PanelHead {
        id: head

        width: parent.width
        sizes: root.sizes
        title: root.viewModel.stage.title
        subtitle: root.viewModel.stage.subtitle
        subtitleVisible: !(Theme.compact && root.sizes.crowded)
        side: root.viewModel.stage.side
    }
    TimerRing {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height - height - Math.max(0, (root.room - height) / 2)
        width: Math.min(root.sizes.ring, root.room, root.width)
        height: width
        progress: root.viewModel.progress.ring
        text: root.viewModel.time.seconds
        // Two digits as wide as the ring lets them be.
        fontSize: Math.min(root.sizes.ringFont, Math.floor((width - 2 * stroke) * (text.length > 1 ? 0.77 : 1)))
    }
}
