import QtQuick
import QtQuick.Window
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Present

/// The patient's screen: the same picture, without controls.
Window {
    id: root

    required property PresentViewModel viewModel

    signal keyPressed(code: int, modifiers: int)

    title: qsTr("Unknot, patient's view")
    color: Theme.stage
    flags: Qt.Window | Qt.FramelessWindowHint

    PresentStage {
        anchors.fill: parent
        focus: true
        viewModel: root.viewModel
        Keys.onPressed: event => root.keyPressed(event.key, event.modifiers)
    }
}
