import QtQuick
import QtQuick.Window
import Unknot.Theme
import Unknot.Components

/// The patient's screen: the picture without controls. Keys stay with the window of the one who shows it.
Window {
    id: root

    /// What it shows; fills it.
    required property Component view
    property Item shown: null

    title: qsTr("Unknot, patient's view")
    color: Theme.stage
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowDoesNotAcceptFocus
    Component.onCompleted: {
        root.shown = root.view.createObject(root.contentItem) as Item;
        root.shown.anchors.fill = root.contentItem;
    }

    MouseArea {
        anchors.fill: parent
        z: 1
        acceptedButtons: Qt.NoButton
        cursorShape: Qt.BlankCursor
    }
}
