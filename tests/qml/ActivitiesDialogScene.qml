import QtQuick
import Unknot.Theme
import Unknot.Components
import Unknot.Testing

/// The dialog in which activities are chosen.
Rectangle {
    id: root

    required property TestSetup setup

    color: Theme.canvas

    Connections {
        target: root.setup.app.activities

        // There is no window to open it in before; opening it changes them again.
        function onChanged(): void {
            enabled = false;
            dialog.open();
        }
    }

    Binding { target: Theme; property: "dark"; value: root.setup.app.settings.dark }
    Binding { target: Theme; property: "textScale"; value: root.setup.app.settings.textScale }
    Binding { target: Theme; property: "width"; value: root.width }

    ActivitiesDialog {
        id: dialog

        viewModel: root.setup.app.activities
    }
}
