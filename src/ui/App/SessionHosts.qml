import QtQuick
import QtQuick.Templates as T
import Unknot.ViewModels
import Unknot.App

/// A running session and its summary. Both are made anew each time.
Item {
    id: root

    required property AppViewModel app
    property bool fullScreen: false

    signal fullScreenToggled()

    PageHost {
        id: sessionHost

        objectName: "sessionHost"
        owner: root.app
        anchors.fill: parent
        current: root.app.screen === AppViewModel.Session
        keep: false
        source: "qrc:/qt/qml/Unknot/Session/SessionPage.qml"
        properties: ({ viewModel: root.app.session, patient: root.app.clinic.patient, fullScreen: Qt.binding(() => root.fullScreen) })

        Connections {
            target: sessionHost.item
            ignoreUnknownSignals: true

            function onFullScreenToggled(): void {
                root.fullScreenToggled();
            }
        }
    }
    Connections {
        target: root.app.settings.folder

        function onMoved(): void {
            if (root.app.screen === AppViewModel.Summary && root.app.summary.problem.length > 0)
                root.app.summary.save();
        }
    }
    PageHost {
        id: summaryHost

        objectName: "summaryHost"
        owner: root.app
        anchors.fill: parent
        current: root.app.screen === AppViewModel.Summary
        keep: false
        source: "qrc:/qt/qml/Unknot/Session/SummaryPage.qml"
        properties: ({ viewModel: root.app.summary })

        Connections {
            target: summaryHost.item
            ignoreUnknownSignals: true

            function onFolderAsked(): void {
                const dialog = Qt.createComponent("qrc:/qt/qml/Unknot/Components/FolderDialog.qml").createObject(
                    root, {folder: root.app.settings.folder}) as T.Popup;
                dialog.closed.connect(() => dialog.destroy());
                dialog.open();
            }
        }
    }
}
