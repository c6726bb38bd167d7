import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// A screen's title, with what is put inside on the right.
RowLayout {
    id: root

    property string title
    default property alias trailing: trailing.data

    spacing: Theme.space4
    implicitHeight: Math.max(Theme.target, heading.implicitHeight)

    AppText {
        id: heading

        Layout.fillWidth: true
        type: AppText.Head
        text: root.title
        Accessible.role: Accessible.Heading
    }
    Row {
        id: trailing

        Layout.alignment: Qt.AlignVCenter
        spacing: Theme.space2
    }
}
