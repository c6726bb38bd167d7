pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.App
import Unknot.Session
import Unknot.Testing

/// The session or its summary, whichever is there.
Item {
    id: root

    required property TestSetup setup

    Binding { target: Theme; property: "dark"; value: root.setup.app.settings.dark }
    Binding { target: Theme; property: "textScale"; value: root.setup.app.settings.textScale }
    Binding { target: Theme; property: "reduceMotion"; value: true }
    Binding { target: Theme; property: "width"; value: root.width }

    PageHost {
        anchors.fill: parent
        keep: false
        current: root.setup.session.session !== null && !summary.current
        page: Component {
            SessionPage {
                anchors.fill: parent
                viewModel: root.setup.session.session
                patient: root.setup.app.clinic.patient
            }
        }
    }
    PageHost {
        id: summary

        anchors.fill: parent
        current: root.setup.session.summary !== null
        page: Component {
            SummaryPage {
                anchors.fill: parent
                viewModel: root.setup.session.summary
            }
        }
    }
}
