import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components
import Unknot.App

/// All keys, by screen.
AppDialog {
    id: root

    signal helpAsked()

    title: qsTr("Keys")
    width: Math.min(Math.round(880 * Theme.textScale), root.parent.width - 2 * Theme.space5)

    PageScroll {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: grid.height
        contentHeight: grid.height

        GridLayout {
            id: grid

            width: scroll.width - Theme.space4
            columns: width > 640 * Theme.textScale ? 2 : 1
            columnSpacing: Theme.space6
            rowSpacing: Theme.space4

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space1

                KeyGroup { text: qsTr("Everywhere") }
                KeyRow { keys: qsTr("F1 or ?"); what: qsTr("This list") }
                KeyRow { keys: qsTr("F2"); what: qsTr("I am not sure what to do") }
                KeyRow { keys: qsTr("F11 or F"); what: qsTr("Full screen") }
                KeyRow { keys: qsTr("Ctrl 1"); what: qsTr("Today") }
                KeyRow { keys: qsTr("Ctrl 2"); what: qsTr("Techniques") }
                KeyRow { keys: qsTr("Ctrl 3"); what: qsTr("Routines") }
                KeyRow { keys: qsTr("Ctrl 4"); what: qsTr("History") }
                KeyRow { keys: qsTr("F5"); what: qsTr("Present") }
                KeyRow { keys: qsTr("Ctrl ,"); what: qsTr("Settings") }
                KeyRow { keys: qsTr("Tab, Enter"); what: qsTr("To the next control, use it") }

                KeyGroup { text: qsTr("Today") }
                KeyRow { keys: qsTr("Enter"); what: qsTr("Start") }
                KeyRow { keys: qsTr("Left, Right"); what: qsTr("Another routine") }
                KeyRow { keys: qsTr("E"); what: qsTr("Change steps") }

                KeyGroup { text: qsTr("Techniques") }
                KeyRow { keys: qsTr("Arrows, Enter"); what: qsTr("Choose a technique, open it") }
                KeyRow { keys: qsTr("Left, Right"); what: qsTr("Another variant") }
                KeyRow { keys: qsTr("P"); what: qsTr("Present") }
                KeyRow { keys: qsTr("A"); what: qsTr("Add to a routine") }
                KeyRow { keys: qsTr("Esc"); what: qsTr("Back to the list") }

                KeyGroup { text: qsTr("History") }
                KeyRow { keys: qsTr("Arrows, Enter"); what: qsTr("From day to day, from point to point; open one") }
                KeyRow { keys: qsTr("Esc"); what: qsTr("Back from a session") }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space1

                KeyGroup { text: qsTr("Session") }
                KeyRow { keys: qsTr("Space, P or ."); what: qsTr("Pause, resume") }
                KeyRow { keys: qsTr("Left, Right"); what: qsTr("15 seconds back or on") }
                KeyRow { keys: qsTr("B or Page Up"); what: qsTr("Back") }
                KeyRow { keys: qsTr("N or Page Down"); what: qsTr("Skip") }
                KeyRow { keys: qsTr("H"); what: qsTr("Hold on a knot, roll on") }
                KeyRow { keys: qsTr("[ and ]"); what: qsTr("Slower, faster") }
                KeyRow { keys: qsTr("Tab, arrows, Enter"); what: qsTr("On the line of steps: go to a step") }
                KeyRow { keys: qsTr("T"); what: qsTr("Read the time out") }
                KeyRow { keys: qsTr("W or F5"); what: qsTr("Say where I am") }
                KeyRow { keys: qsTr("X"); what: qsTr("It hurts") }
                KeyRow { keys: qsTr("Delete"); what: qsTr("Stop, sharp pain") }
                KeyRow { keys: qsTr("U"); what: qsTr("Undo a skip") }
                KeyRow { keys: qsTr("V"); what: qsTr("Voice on or off") }
                KeyRow { keys: qsTr("L, R"); what: qsTr("Floor view, turn it") }
                KeyRow { keys: qsTr("D"); what: qsTr("Patient's view, on the second screen or here") }
                KeyRow { keys: qsTr("Esc"); what: qsTr("End the session") }

                KeyGroup { text: qsTr("Present") }
                KeyRow { keys: qsTr("Left, Right"); what: qsTr("Another variant; also Page Up, Page Down") }
                KeyRow { keys: qsTr("Up, Down"); what: qsTr("Another technique") }
                KeyRow { keys: qsTr("0 to 3"); what: qsTr("As drawn, side, front, top") }
                KeyRow { keys: qsTr("Shift and arrows"); what: qsTr("Turn the figure; dragging does, too") }
                KeyRow { keys: qsTr("M, L"); what: qsTr("Mirror, other side") }
                KeyRow { keys: qsTr("S, Space, H"); what: qsTr("Speed, pause, hold on the spot") }
                KeyRow { keys: qsTr("U, Z, C"); what: qsTr("Muscle, do not roll, timer") }
                KeyRow { keys: qsTr("N"); what: qsTr("Next line") }
                KeyRow { keys: qsTr("D"); what: qsTr("Patient's view, on the second screen or here") }
                KeyRow { keys: qsTr("W"); what: qsTr("Hide the controls, show them") }

                KeyGroup { text: qsTr("Building a routine") }
                KeyRow { keys: qsTr("Ctrl N, Delete"); what: qsTr("Add a step, remove it") }
                KeyRow { keys: qsTr("Alt Up, Alt Down"); what: qsTr("Move the step") }
                KeyRow { keys: qsTr("Ctrl Z, Ctrl P"); what: qsTr("Undo, hand over") }

                KeyGroup { text: qsTr("Rating") }
                KeyRow { keys: qsTr("0 to 9, T for 10"); what: qsTr("How tight it is") }
                KeyRow { keys: qsTr("Page Down, Page Up"); what: qsTr("One more, one less") }
                KeyRow { keys: qsTr("."); what: qsTr("Take it, go on") }
                KeyRow { keys: qsTr("Up, Down"); what: qsTr("The other side") }
                KeyRow { keys: qsTr("S"); what: qsTr("Skip the question") }
            }
        }
    }

    buttons: [
        PrimaryButton {
            text: qsTr("Close")
            focus: true
            onClicked: root.close()
        },
        TextButton {
            text: qsTr("I am not sure what to do")
            onClicked: root.helpAsked()
        }
    ]
}
