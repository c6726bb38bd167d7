pragma ComponentBehavior: Bound

import QtQuick
import Unknot.ViewModels
import Unknot.Routines
import Unknot.App

/// The page of routines, and a routine that is being built.
Item {
    id: root

    required property AppViewModel app
    property bool browsing: false
    readonly property bool up: root.browsing && root.app.page === AppViewModel.Routines

    PageHost {
        objectName: "routinesHost"
        anchors.fill: parent
        current: root.up && !root.app.clinic.editing
        page: Component {
            RoutinesPage {
                anchors.fill: parent
                viewModel: root.app.clinic.routines
            }
        }
    }
    PageHost {
        objectName: "editorHost"
        anchors.fill: parent
        current: root.up && root.app.clinic.editing
        page: Component {
            EditorPage {
                anchors.fill: parent
                viewModel: root.app.clinic.editor
                canStart: root.app.clinic.routines.canStart
                onHandoverAsked: root.app.clinic.handOver()
            }
        }
    }
}
