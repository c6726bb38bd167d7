import QtQuick
import Unknot.Theme
import Unknot.History
import Unknot.Testing

/// The dialog in which the progress sheet is looked at.
Rectangle {
    id: root

    required property TestSetup setup

    color: Theme.canvas

    Connections {
        target: root.setup.app

        // There is no window to open it in before.
        function onPageChanged(): void {
            dialog.open();
        }
    }

    Binding { target: Theme; property: "dark"; value: root.setup.app.settings.dark }
    Binding { target: Theme; property: "textScale"; value: root.setup.app.settings.textScale }
    Binding { target: Theme; property: "width"; value: root.width }

    ProgressDialog {
        id: dialog

        viewModel: root.setup.app.progress
    }
}
