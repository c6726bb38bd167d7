pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Session

/// How much is done and left, and the steps as a line.
ColumnLayout {
    id: root

    required property SessionViewModel viewModel
    required property SessionSizes sizes

    spacing: Theme.space1

    component Amount: Row {
        id: amount

        property string time
        property string word

        spacing: Math.round(root.sizes.timeFont * 0.28)
        Accessible.role: Accessible.StaticText
        Accessible.name: amount.time + " " + amount.word

        AppText {
            font.pixelSize: root.sizes.timeFont
            lineHeight: Math.round(root.sizes.timeFont * 1.3)
            font.weight: Font.DemiBold
            text: amount.time
            Accessible.ignored: true
        }
        AppText {
            font.pixelSize: root.sizes.timeFont
            lineHeight: Math.round(root.sizes.timeFont * 1.3)
            color: Theme.inkSoft
            text: amount.word
            Accessible.ignored: true
        }
    }

    RowLayout {
        Layout.fillWidth: true

        Amount {
            time: root.viewModel.time.done
            word: qsTr("done")
        }
        Item { Layout.fillWidth: true }
        Amount {
            time: root.viewModel.time.left
            word: qsTr("left")
        }
    }
    SegmentTimeline {
        objectName: "steps"
        Layout.fillWidth: true
        model: root.viewModel.timeline
        progress: root.viewModel.progress.step
        onChosen: step => root.viewModel.jump.ask(step)
    }
}
