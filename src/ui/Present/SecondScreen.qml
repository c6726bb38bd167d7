pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Unknot.ViewModels
import Unknot.Present

/// The patient's window on another screen, while there is one. A screen that is unplugged closes it.
Item {
    id: root

    required property PresentViewModel viewModel
    readonly property bool possible: screens.count > 1
    readonly property bool open: root.patient !== null
    property PatientWindow patient: null

    signal keyPressed(code: int, modifiers: int)

    function toggle(): void {
        if (root.open)
            root.close();
        else if (root.possible)
            root.show();
    }
    function show(): void {
        root.patient = windowComponent.createObject(root) as PatientWindow;
        if (!screens.fillOther(root.patient, root.Window.window))
            root.close();
        else
            root.Window.window.requestActivate();
    }
    function close(): void {
        if (root.patient !== null)
            root.patient.destroy();
        root.patient = null;
    }

    onPossibleChanged: if (!root.possible)
        root.close()
    Component.onDestruction: root.close()

    ScreenPicker {
        id: screens
    }
    Component {
        id: windowComponent

        PatientWindow {
            viewModel: root.viewModel
            onKeyPressed: (code, modifiers) => root.keyPressed(code, modifiers)
            onClosing: root.close()
        }
    }
}
