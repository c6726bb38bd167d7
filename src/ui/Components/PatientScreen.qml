pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Unknot.ViewModels
import Unknot.Components

/// The patient's view on another screen while there is one, and which one. Where there is none, it takes the place
/// of the controls. A screen that is unplugged takes its window along.
Item {
    id: root

    required property PatientView patient
    /// What the patient is to see.
    required property Component view
    readonly property bool possible: screens.others.length > 0
    readonly property bool open: root.window !== null
    readonly property bool choice: screens.others.length > 1
    readonly property string text: root.possible ? (root.open ? qsTr("Take back the second screen")
                                                              : qsTr("Patient's screen"))
                                                 : qsTr("Patient's view")
    property PatientWindow window: null
    property bool started: false

    /// One key for all of it: opens and closes the second window, or swaps the views on the only screen.
    function toggle(): void {
        if (!root.possible) {
            root.patient.calm = !root.patient.calm;
        } else if (root.open) {
            root.close();
            root.patient.wanted = false;
        } else if (root.choice && root.patient.place.length === 0) {
            root.choose();
        } else {
            root.show(root.patient.place);
        }
    }
    /// Asks which screen, if there are several.
    function choose(): void {
        const dialog = dialogComponent.createObject(root) as ScreenDialog;
        dialog.open();
    }
    function show(place: string): void {
        root.close();
        root.window = windowComponent.createObject(root) as PatientWindow;
        const filled = screens.fill(root.window, place);
        if (filled.length === 0) {
            root.close();
            return;
        }
        root.patient.place = filled;
        root.patient.wanted = true;
        root.patient.calm = false;
        root.Window.window.requestActivate();
    }
    function close(): void {
        const window = root.window;
        root.window = null;
        if (window !== null)
            window.destroy();
    }
    /// The window that was asked for once comes by itself, also when its screen is plugged in again.
    function follow(): void {
        if (root.started && root.possible && root.patient.wanted && !root.open)
            root.show(root.patient.place);
    }

    onPossibleChanged: root.follow()
    Component.onCompleted: {
        root.started = true;
        root.follow();
    }
    Component.onDestruction: root.close()

    Screens {
        id: screens

        here: root.Window.window
        onLost: {
            root.close();
            root.follow();
        }
    }
    Component {
        id: windowComponent

        PatientWindow {
            view: root.view
            onClosing: {
                root.patient.wanted = false;
                root.close();
            }
        }
    }
    Component {
        id: dialogComponent

        ScreenDialog {
            names: screens.others
            onChosen: name => {
                close();
                root.show(name);
            }
            onClosed: destroy()
        }
    }
}
