import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components
import Unknot.Session

/// Name, variant and side: the top of the panel while rolling and while getting ready.
ColumnLayout {
    id: root

    required property SessionSizes sizes
    property string title
    property string subtitle
    property int side: SideIndicator.BothSides
    property bool subtitleVisible: true

    readonly property real titleHeight: title.implicitHeight
    readonly property real subtitleHeight: subtitle.implicitHeight + Theme.space1
    readonly property real sideHeight: root.sizes.side + root.sizes.panelGap

    spacing: 0

    AppText {
        id: title

        Layout.fillWidth: true
        type: AppText.Display
        font.pixelSize: root.sizes.titleFont
        lineHeight: Math.round(root.sizes.titleFont * 1.15)
        text: root.title
        Accessible.role: Accessible.Heading
    }
    AppText {
        id: subtitle

        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        visible: root.subtitleVisible && text.length > 0
        type: AppText.BodyLarge
        font.pixelSize: root.sizes.variantFont
        color: Theme.inkSoft
        text: root.subtitle
    }
    SideIndicator {
        Layout.fillWidth: true
        Layout.topMargin: root.sizes.panelGap
        Layout.preferredHeight: root.sizes.side
        side: root.side
        fontSize: root.sizes.sideFont
    }
}
