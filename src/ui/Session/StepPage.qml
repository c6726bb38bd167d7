import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Session

/// Rolling, or getting ready for it: stage and panel, the line of steps and the controls keep their places.
Item {
    id: root

    required property SessionViewModel viewModel
    required property SessionSizes sizes

    readonly property bool rolling: root.viewModel.stage.page === SessionViewModel.Roll

    /// Height of the floor with the cue, at the foot of the stage.
    readonly property real floorHeight: root.rolling ? stage.floorHeight : ready.stripHeight
    /// Of the stage, taken by the pacer at its right.
    readonly property real pacerRoom: root.rolling ? stage.pacerRoom : 0
    /// Of the stage's left, for what lies over it.
    property real notesRoom: 0
    readonly property rect stageArea: Qt.rect(0, 0, panel.x - root.sizes.gap, upper.height)

    SessionMetrics {
        id: metrics

        screenDensity: root.Screen.pixelDensity
        screenWidth: root.Screen.width
        screenHeight: root.Screen.height
        screenInches: root.viewModel.screenInches
        distance: root.viewModel.distance
        panelWidth: root.sizes.panel
        widestPanel: root.width * 0.6
        panelHeight: upper.height
        titleHeight: panel.titleHeight
        variantHeight: panel.variantHeight
        sideHeight: panel.sideHeight
        barHeight: panel.barHeight
        nextHeight: panel.nextHeight
    }

    Item {
        id: upper

        width: parent.width
        height: lower.y - Theme.space4

        FigureStage {
            id: stage

            anchors.left: parent.left
            anchors.leftMargin: root.notesRoom
            anchors.right: panel.left
            anchors.rightMargin: root.sizes.gap
            height: parent.height
            visible: root.rolling && width > 0
            viewModel: root.viewModel
            sizes: root.sizes
        }
        ReadyStage {
            id: ready

            anchors.left: parent.left
            anchors.leftMargin: root.notesRoom
            anchors.right: panel.left
            anchors.rightMargin: root.sizes.gap
            height: parent.height
            visible: !root.rolling && width > 0
            viewModel: root.viewModel
            sizes: root.sizes
        }
        RollPanel {
            id: panel

            anchors.right: parent.right
            width: metrics.width
            height: parent.height
            visible: root.rolling
            viewModel: root.viewModel
            sizes: root.sizes
            metrics: metrics
        }
        ReadyPanel {
            anchors.right: parent.right
            width: metrics.width
            height: parent.height
            visible: !root.rolling
            viewModel: root.viewModel
            sizes: root.sizes
        }
    }
    ColumnLayout {
        id: lower

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.compact ? Theme.space3 : Theme.wide ? Theme.space5 : Theme.space4

        SessionFoot {
            Layout.fillWidth: true
            viewModel: root.viewModel
            sizes: root.sizes
        }
        RollControls {
            Layout.fillWidth: true
            visible: root.rolling
            viewModel: root.viewModel
            sizes: root.sizes
        }
        ReadyControls {
            Layout.fillWidth: true
            visible: !root.rolling
            viewModel: root.viewModel
            sizes: root.sizes
        }
    }
}
