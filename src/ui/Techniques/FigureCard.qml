import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure

/// The figure in its start position, with the range in words under it.
Rectangle {
    id: root

    required property TechniqueViewModel viewModel

    implicitHeight: Math.min(380, Math.round(root.width * 0.41)) + words.implicitHeight + Theme.space5
    radius: Theme.radiusStage
    color: Theme.stage

    FigureView {
        id: figure

        width: parent.width
        height: parent.height - words.height - Theme.space5
        technique: root.viewModel.technique
        variant: root.viewModel.variant
        side: root.viewModel.side
        caption: root.viewModel.variantName
    }
    Rectangle {
        y: figure.height
        width: parent.width
        height: parent.height - y
        color: Theme.stage2
    }
    GridLayout {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        x: Theme.space5
        width: parent.width - 2 * Theme.space5
        columns: root.width < 560 * Theme.textScale ? 1 : 3
        columnSpacing: Theme.space5
        rowSpacing: 0

        AppText {
            type: AppText.BodyLarge
            text: qsTr("Range")
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }
        AppText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            type: AppText.BodyLarge
            text: qsTr("from %1").arg(root.viewModel.rangeFrom)
        }
        AppText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            type: AppText.BodyLarge
            text: qsTr("to %1").arg(root.viewModel.rangeTo)
        }
    }
    RoundedCorners {
        corner: root.radius
        behind: Theme.canvas
    }
}
