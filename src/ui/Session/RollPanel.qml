import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure
import Unknot.Session

/// Side, time and what comes next. Its digits keep the readability rule at any window size.
Item {
    id: root

    required property SessionViewModel viewModel
    required property SessionSizes sizes
    required property SessionMetrics metrics

    readonly property real titleHeight: head.titleHeight
    readonly property real variantHeight: head.subtitleHeight
    readonly property real sideHeight: head.sideHeight
    readonly property real barHeight: root.sizes.bar + 3 * root.sizes.panelGap + label.height
    readonly property real nextHeight: next.implicitHeight + 2 * Theme.space4 + Theme.line

    PanelHead {
        id: head

        width: parent.width
        sizes: root.sizes
        title: root.viewModel.stage.title
        subtitle: root.viewModel.stage.subtitle
        subtitleVisible: root.metrics.showVariant
        side: root.viewModel.stage.side
    }
    Row {
        id: label

        anchors.top: head.bottom
        anchors.topMargin: root.sizes.panelGap
        height: visible ? implicitHeight : 0
        visible: root.viewModel.time.countLabel.length > 0
        spacing: Theme.space3

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.viewModel.status.holding ? "hold" : "play"
            size: Theme.iconSession
            color: root.viewModel.status.holding ? Theme.warmInk : Theme.inkSoft
        }
        AppText {
            width: Math.min(implicitWidth, root.width - Theme.iconSession - label.spacing)
            type: AppText.Head
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.bodySize
            text: root.viewModel.time.countLabel
            wrapMode: Text.NoWrap
        }
    }
    TimerDigits {
        id: digits

        readonly property real above: label.y + label.height
        readonly property real room: bar.y - above

        y: Math.round(above + (room - height) * (label.visible ? 0.5 : 0.55))
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.viewModel.time.count
        fontSize: root.metrics.fontSize
    }
    Rectangle {
        id: bar

        readonly property real foot: root.metrics.showNext ? root.height - root.nextHeight : root.height

        y: Math.round(Math.min(foot - height - root.sizes.panelGap, label.y + label.height + digits.height
                               + 2.4 * root.sizes.panelGap))
        width: parent.width
        height: root.sizes.bar
        radius: height / 2
        color: Theme.stage2
        Accessible.ignored: true

        Rectangle {
            width: Math.max(parent.width * root.viewModel.progress.bar, parent.height)
            height: parent.height
            radius: height / 2
            color: root.viewModel.status.holding ? Theme.warmInk : Theme.primary
        }
    }
    ColumnLayout {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.metrics.showNext
        spacing: Theme.space4

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.line
            color: Theme.outline
        }
        RowLayout {
            id: next

            Layout.fillWidth: true
            spacing: Theme.space4

            Rectangle {
                Layout.preferredWidth: Theme.wide ? 128 : 88
                Layout.preferredHeight: Theme.wide ? 80 : 56
                visible: !Theme.compact && root.viewModel.stage.nextTechnique.length > 0
                radius: Theme.radius
                color: Theme.stage
                clip: true

                FigureThumbnail {
                    anchors.fill: parent
                    anchors.margins: Theme.space1
                    technique: root.viewModel.stage.nextTechnique
                    variant: root.viewModel.stage.nextVariant
                    mirrored: root.viewModel.stage.nextSide === FigureView.LeftSide
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    type: Theme.wide ? AppText.BodyLarge : AppText.Body
                    color: Theme.inkSoft
                    text: root.viewModel.stage.nextCaption
                }
                AppText {
                    Layout.fillWidth: true
                    type: Theme.compact ? AppText.BodyLarge : AppText.Title
                    font.weight: Font.DemiBold
                    text: root.viewModel.stage.nextTitle
                }
            }
        }
    }
}
