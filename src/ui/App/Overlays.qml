import QtQuick
import Unknot.ViewModels
import Unknot.App

/// What comes over the pages, and the keys that work everywhere. Made after the first frame, which has none of it.
Item {
    id: root

    required property AppViewModel app
    required property Dialogs dialogs
    property bool fullScreen: false

    signal fullScreenToggled()
    signal keysAsked()
    signal helpAsked()
    /// The keyboard is the page's again.
    signal dialogClosed()

    ClinicDialogs {
        anchors.fill: parent
        app: root.app
        dialogs: root.dialogs
        onClosed: root.dialogClosed()
    }
    SessionHosts {
        anchors.fill: parent
        app: root.app
        fullScreen: root.fullScreen
        onFullScreenToggled: root.fullScreenToggled()
    }
    GlobalKeys {
        app: root.app
        onFullScreenToggled: root.fullScreenToggled()
        onKeysAsked: root.keysAsked()
        onHelpAsked: root.helpAsked()
    }
}
