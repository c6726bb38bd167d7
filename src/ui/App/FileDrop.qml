import QtQuick
import Unknot.ViewModels

/// Programmes and pictures of codes that are dropped on the window. There from the start: what comes before the
/// first frame waits for its dialog.
DropArea {
    id: root

    required property AppViewModel app

    onEntered: drag => drag.accepted = drag.hasUrls
    onDropped: drop => drop.urls.forEach(url => root.app.openFile(url.toString()))
}
