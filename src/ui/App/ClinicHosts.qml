import QtQuick
import Unknot.ViewModels
import Unknot.App

/// The page of routines, and a routine that is being built.
Item {
    id: root

    required property AppViewModel app
    property bool browsing: false
    readonly property bool up: root.browsing && root.app.page === AppViewModel.Routines

    PageHost {
        objectName: "routinesHost"
        owner: root.app
        anchors.fill: parent
        current: root.up && !root.app.clinic.editing
        source: "qrc:/qt/qml/Unknot/Routines/RoutinesPage.qml"
        properties: ({ viewModel: root.app.clinic.routines })
    }
    PageHost {
        id: editorHost

        objectName: "editorHost"
        owner: root.app
        anchors.fill: parent
        current: root.up && root.app.clinic.editing
        source: "qrc:/qt/qml/Unknot/Routines/EditorPage.qml"
        properties: ({ viewModel: root.app.clinic.editor,
                       canStart: Qt.binding(() => root.app.clinic.routines.canStart) })

        Connections {
            target: editorHost.item
            ignoreUnknownSignals: true

            function onHandoverAsked(): void {
                root.app.clinic.handOver();
            }
        }
    }
}
