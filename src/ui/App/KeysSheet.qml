import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components
import Unknot.App

/// All keys, by screen.
AppDialog {
    id: root

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
                KeyRow { keys: qsTr("F11 or F"); what: qsTr("Full screen") }
                KeyRow { keys: qsTr("Ctrl 1"); what: qsTr("Today") }
                KeyRow { keys: qsTr("Ctrl 2"); what: qsTr("Techniques") }
                KeyRow { keys: qsTr("Ctrl ,"); what: qsTr("Settings") }
                KeyRow { keys: qsTr("Tab, Enter"); what: qsTr("To the next control, use it") }

                KeyGroup { text: qsTr("Today") }
                KeyRow { keys: qsTr("Enter"); what: qsTr("Start") }
                KeyRow { keys: qsTr("Left, Right"); what: qsTr("Another routine") }

                KeyGroup { text: qsTr("Techniques") }
                KeyRow { keys: qsTr("Arrows, Enter"); what: qsTr("Choose a technique, open it") }
                KeyRow { keys: qsTr("Left, Right"); what: qsTr("Another variant") }
                KeyRow { keys: qsTr("Esc"); what: qsTr("Back to the list") }
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
                KeyRow { keys: qsTr("T"); what: qsTr("Read the time out") }
                KeyRow { keys: qsTr("W or F5"); what: qsTr("Say where I am") }
                KeyRow { keys: qsTr("X"); what: qsTr("It hurts") }
                KeyRow { keys: qsTr("Delete"); what: qsTr("Stop, sharp pain") }
                KeyRow { keys: qsTr("U"); what: qsTr("Undo a skip") }
                KeyRow { keys: qsTr("V"); what: qsTr("Voice on or off") }
                KeyRow { keys: qsTr("L, R"); what: qsTr("Floor view, turn it") }
                KeyRow { keys: qsTr("Esc"); what: qsTr("End the session") }

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
        }
    ]
}
