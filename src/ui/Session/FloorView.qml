import QtQuick
import QtQuick.Window
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Session

/// Side, time and cue fill the window, turned for somebody who lies on the side or the back.
Rectangle {
    id: root

    required property SessionViewModel viewModel
    required property SessionSizes sizes

    readonly property bool across: root.viewModel.guide.rotation % 180 !== 0
    readonly property bool rolling: root.viewModel.stage.page === SessionViewModel.Roll
    /// Three set-up lines have to fit while getting ready.
    readonly property int cueSize: root.rolling ? metrics.cueSize : Math.round(metrics.cueSize * 0.66)
    readonly property string cue: root.viewModel.status.paused ? qsTr("Paused")
                                  : root.rolling ? root.viewModel.stage.cue : root.viewModel.stage.setUpText

    color: Theme.canvas

    FloorMetrics {
        id: metrics

        screenDensity: root.Screen.pixelDensity
        screenWidth: root.Screen.width
        screenHeight: root.Screen.height
        screenInches: root.viewModel.screenInches
        distance: root.viewModel.distance
        width: scene.width
        height: scene.height
        characters: root.viewModel.time.count.length
    }
    Item {
        id: scene

        objectName: "floorScene"
        anchors.centerIn: parent
        width: (root.across ? root.height : root.width) - 2 * root.sizes.margin
        height: (root.across ? root.width : root.height) - 2 * root.sizes.margin
        rotation: root.viewModel.guide.rotation

        AppText {
            id: title

            objectName: "floorTitle"
            width: parent.width - ways.width
            height: metrics.titleHeight
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: metrics.titleSize
            font.weight: Font.DemiBold
            lineHeight: Math.round(metrics.titleSize * 1.2)
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.rolling ? root.viewModel.stage.title
                               : qsTr("%1. %2").arg(root.viewModel.stage.title).arg(root.viewModel.stage.subtitle)
        }
        Row {
            id: ways

            anchors.right: parent.right
            y: (metrics.titleHeight - height) / 2

            TextButton {
                objectName: "floorTurn"
                iconName: "reload"
                labelVisible: false
                text: qsTr("Turn the view")
                keyHint: "R"
                ink: Theme.inkSoft
                takesSpace: false
                onClicked: root.viewModel.guide.turn()
            }
            TextButton {
                objectName: "floorLeave"
                iconName: "close"
                labelVisible: false
                text: qsTr("Leave the floor view")
                keyHint: "L"
                ink: Theme.inkSoft
                takesSpace: false
                onClicked: root.viewModel.guide.floorView = false
            }
        }
        SideIndicator {
            objectName: "floorSide"
            y: metrics.titleHeight
            width: parent.width
            height: metrics.sideHeight
            fontSize: metrics.sideSize
            side: root.viewModel.stage.side
        }
        TimerDigits {
            objectName: "floorCount"
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.round(metrics.titleHeight + metrics.sideHeight + (metrics.countHeight - height) / 2)
            fontSize: metrics.fontSize
            color: root.viewModel.status.holding ? Theme.warmInk : Theme.ink
            text: root.viewModel.time.count
        }
        AppText {
            id: cue

            objectName: "floorCue"
            anchors.bottom: parent.bottom
            width: parent.width
            height: metrics.cueHeight
            visible: metrics.cueHeight > 0
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: root.cueSize
            font.weight: Font.DemiBold
            lineHeight: Math.round(root.cueSize * 1.15)
            maximumLineCount: Math.max(1, Math.floor(height / Math.max(1, lineHeight)))
            elide: Text.ElideRight
            text: captions.visible ? "" : root.cue
        }
        Captions {
            id: captions

            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - metrics.cueHeight + Math.round((metrics.cueHeight - height) / 2)
            shown: root.visible
            guide: root.viewModel.guide
            widest: parent.width
            fontSize: Math.max(Theme.titleSize, Math.round(metrics.cueSize * 0.8))
        }
    }
}
