pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Session

/// What lies over the session for somebody on the floor: captions, the light at the edge, the way back from a skip,
/// the view for lying down. A click on the stage pauses and goes on.
Item {
    id: root

    required property SessionViewModel viewModel
    required property SessionSizes sizes
    required property rect stageArea
    property real floorHeight: 0
    property real pacerRoom: 0
    property bool rating: false
    /// Of the actions under a rating.
    property real ratingFoot: Theme.targetFlow
    property bool asked: false

    readonly property bool floorView: root.viewModel.guide.floorView && !root.rating
    /// Beside the pacer, and beside the word that goes up and down with it.
    readonly property real wordRoom: Theme.compact || root.rating ? 0 : Math.round(96 * Theme.textScale)
    readonly property real room: (root.rating ? root.width - 2 * root.sizes.margin
                                              : root.stageArea.width - root.pacerRoom) - root.wordRoom
    readonly property real captionFoot: root.rating ? root.height - root.sizes.margin - root.ratingFoot - Theme.space4
                                                    : root.stageArea.bottom - root.floorHeight - Theme.space3

    component Press: TapHandler {
        acceptedButtons: Qt.AllButtons
        enabled: !root.rating && !root.asked
        onTapped: root.viewModel.remote.go()
    }

    Item {
        x: root.stageArea.x
        y: root.stageArea.y
        width: root.stageArea.width
        height: root.stageArea.height

        Press {}
    }
    FloorView {
        objectName: "floorView"
        anchors.fill: parent
        visible: root.floorView
        viewModel: root.viewModel
        sizes: root.sizes

        Press {}
    }
    EdgeLight {
        anchors.fill: parent
        guide: root.viewModel.guide
    }
    Captions {
        objectName: "captions"
        x: Math.round((root.rating ? root.width / 2 : root.stageArea.x + root.room / 2) - width / 2)
        y: Math.round(root.captionFoot - height)
        shown: !root.floorView
        guide: root.viewModel.guide
        widest: root.room - 2 * Theme.space3
    }
    UndoSkip {
        objectName: "undoSkip"
        x: Math.round(root.stageArea.right - width - Theme.space3)
        y: Math.round(root.stageArea.y + Theme.space3)
        viewModel: root.viewModel
    }
}
