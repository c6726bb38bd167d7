import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure

/// The figure to look at from all sides, with its range as a bracket on the floor and in words under it.
Rectangle {
    id: root

    required property TechniqueViewModel viewModel
    readonly property real pictureHeight: Math.min(380, Math.round(root.width * 0.41))
    readonly property string shown: root.viewModel.technique

    implicitHeight: Math.max(root.pictureHeight, views.height + 2 * Theme.space3) + bracket.room
                    + words.implicitHeight + Theme.space4
    radius: Theme.radiusStage
    color: Theme.stage

    onShownChanged: figure.lookFrom(FigureItem.Authored)

    FigureView {
        id: figure

        objectName: "figure"
        width: parent.width
        height: parent.height - bracket.room - words.height - Theme.space4
        technique: root.viewModel.technique
        variant: root.viewModel.variant
        side: root.viewModel.side
        caption: qsTr("No picture for this variant")
        guide: false
        Accessible.ignored: available
    }
    Rectangle {
        y: figure.height
        width: parent.width
        height: parent.height - y
        color: Theme.stage2
    }
    FigureOrbit {
        objectName: "orbit"
        anchors.fill: figure
        visible: figure.available
        figure: figure
        name: qsTr("Picture of %1, %2").arg(root.viewModel.name).arg(root.viewModel.variantName)
    }
    RangeBracket {
        id: bracket

        readonly property int room: Theme.space7

        objectName: "bracket"
        anchors.fill: parent
        visible: figure.available && wide
        from: figure.rangeFrom
        to: figure.rangeTo
        floor: figure.height + Theme.space5
    }
    ViewPicker {
        id: views

        objectName: "views"
        x: figure.mirrored ? Theme.space3 : parent.width - width - Theme.space3
        y: Theme.space3
        visible: figure.available
        figure: figure
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
