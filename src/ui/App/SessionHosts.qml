pragma ComponentBehavior: Bound

import QtQuick
import Unknot.ViewModels
import Unknot.Components
import Unknot.Session
import Unknot.App

/// A running session and its summary. Both are made anew each time.
Item {
    id: root

    required property AppViewModel app
    property bool fullScreen: false

    signal fullScreenToggled()

    PageHost {
        objectName: "sessionHost"
        anchors.fill: parent
        current: root.app.screen === AppViewModel.Session
        keep: false
        page: Component {
            SessionPage {
                anchors.fill: parent
                viewModel: root.app.session
                fullScreen: root.fullScreen
                onFullScreenToggled: root.fullScreenToggled()
            }
        }
    }
    FolderDialog {
        id: otherFolder

        folder: root.app.settings.folder
    }
    Connections {
        target: root.app.settings.folder

        function onMoved(): void {
            if (root.app.screen === AppViewModel.Summary && root.app.summary.problem.length > 0)
                root.app.summary.save();
        }
    }
    PageHost {
        objectName: "summaryHost"
        anchors.fill: parent
        current: root.app.screen === AppViewModel.Summary
        keep: false
        page: Component {
            SummaryPage {
                anchors.fill: parent
                viewModel: root.app.summary
                onFolderAsked: otherFolder.open()
            }
        }
    }
}
