pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Routines
import Unknot.App

/// The sheet that is handed over, the programme that was opened, and dropping one on the window.
Item {
    id: root

    required property AppViewModel app
    property bool handing: root.app.clinic.handover.open
    property bool offered: root.app.clinic.programme.state !== ProgrammeViewModel.None

    onHandingChanged: if (root.handing) {
        const dialog = handoverComponent.createObject(root) as HandoverDialog;
        dialog.open();
    }
    onOfferedChanged: root.ask()
    Component.onCompleted: root.ask()

    function ask(): void {
        if (!root.offered)
            return;
        const dialog = programmeComponent.createObject(root) as ProgrammeDialog;
        dialog.open();
    }

    DropArea {
        anchors.fill: parent
        onEntered: drag => drag.accepted = drag.hasUrls
        onDropped: drop => {
            if (drop.hasUrls && !root.offered)
                root.app.clinic.programme.open(drop.urls[0].toString());
        }
    }
    Component {
        id: handoverComponent

        HandoverDialog {
            viewModel: root.app.clinic.handover
            onClosed: destroy()
        }
    }
    Component {
        id: programmeComponent

        ProgrammeDialog {
            viewModel: root.app.clinic.programme
            onClosed: destroy()
        }
    }
}
