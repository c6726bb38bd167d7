import QtQuick
import QtQuick.Window
import Unknot.Theme
import Unknot.ViewModels
import Unknot.App

Window {
    id: root

    required property AppViewModel app

    function toggleFullScreen(): void {
        root.visibility = root.visibility === Window.FullScreen ? Window.AutomaticVisibility : Window.FullScreen;
    }
    function tellScreen(): void {
        root.app.settings.setScreen(Screen.width, Screen.height, Screen.pixelDensity);
    }

    width: 1280
    height: 800
    minimumWidth: 900
    minimumHeight: 640
    title: qsTr("Unknot")
    color: Theme.canvas
    visible: true
    onScreenChanged: root.tellScreen()
    Component.onCompleted: root.tellScreen()

    Shell {
        anchors.fill: parent
        focus: true
        app: root.app
        onFullScreenToggled: root.toggleFullScreen()
    }
}
