import QtQuick
import Unknot.Theme
import Unknot.Components

/// A screen's title, with what is put inside on the right, or below when it is tight.
Item {
    id: root

    property string title
    default property alias trailing: trailing.data

    readonly property bool stacked: heading.implicitWidth + trailing.implicitWidth + Theme.space4 > root.width

    implicitHeight: root.stacked ? heading.height + trailing.implicitHeight
                                 : Math.max(heading.height, trailing.implicitHeight)

    AppText {
        id: heading

        width: root.stacked ? root.width : root.width - trailing.implicitWidth - Theme.space4
        height: Math.max(Theme.target, implicitHeight)
        type: AppText.Head
        text: root.title
        verticalAlignment: Text.AlignVCenter
        Accessible.role: Accessible.Heading
    }
    Row {
        id: trailing

        x: root.stacked ? 0 : root.width - width
        y: root.stacked ? heading.height : (root.height - height) / 2
        spacing: Theme.space2
    }
}
