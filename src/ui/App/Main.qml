import QtQuick
import QtQuick.Window
import Unknot.Theme
import Unknot.ViewModels
import Unknot.App

/// The window. A session takes the whole screen, if the person likes it so, and gives it back afterwards.
Window {
    id: root

    required property AppViewModel app
    /// The first frame is on the screen; set from outside.
    property bool shown: false

    readonly property bool fullScreen: root.visibility === Window.FullScreen
    /// What to go back to after full screen.
    property int usualVisibility: Window.Windowed
    property bool fullForSession: false

    function setFullScreen(on: bool): void {
        if (on === root.fullScreen)
            return;
        if (on)
            root.usualVisibility = root.visibility === Window.Maximized ? Window.Maximized : Window.Windowed;
        root.visibility = on ? Window.FullScreen : root.usualVisibility;
    }
    function followSession(): void {
        const rolling = root.app.screen === AppViewModel.Session || root.app.clinic.presenting;
        if (rolling && root.app.settings.fullScreenSession && !root.fullScreen) {
            root.fullForSession = true;
            root.setFullScreen(true);
        } else if (root.app.screen === AppViewModel.Main && root.fullForSession) {
            root.fullForSession = false;
            root.setFullScreen(false);
        }
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
    // Somebody else uses the program now.
    onAppChanged: {
        root.tellScreen();
        root.followSession();
    }
    onActiveChanged: if (root.active)
        root.app.lookAtCalendar()
    Component.onCompleted: {
        root.tellScreen();
        root.followSession();
    }

    Connections {
        target: root.app

        function onScreenChanged(): void {
            root.followSession();
        }
    }
    Connections {
        target: root.app.clinic

        function onChanged(): void {
            root.followSession();
        }
    }
    Shell {
        // From the beginning: what the window holds gets its size with the first resize, and everything laid out
        // for no width at all would be laid out again.
        width: root.width
        height: root.height
        focus: true
        app: root.app
        fullScreen: root.fullScreen
        shown: root.shown
        onFullScreenToggled: {
            root.fullForSession = false;
            root.setFullScreen(!root.fullScreen);
        }
    }
}
