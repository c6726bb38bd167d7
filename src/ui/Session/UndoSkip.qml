import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// For five seconds after a skip: the way back.
Rectangle {
    id: root

    required property SessionViewModel viewModel

    width: row.width + Theme.space4 + Theme.space1
    height: row.height + 2 * Theme.space1
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.line
    border.color: Theme.outlineStrong
    visible: root.viewModel.guide.canUndo

    Row {
        id: row

        x: Theme.space4
        y: Theme.space1
        spacing: Theme.space3

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Skipped.")
            wrapMode: Text.NoWrap
        }
        TextButton {
            text: qsTr("Undo")
            Accessible.name: qsTr("Undo the skip")
            keyHint: "U"
            takesSpace: false
            onClicked: root.viewModel.remote.undo()
        }
    }
}
