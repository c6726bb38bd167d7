import QtQuick
import Unknot.Theme
import Unknot.Figure

/// Lies over a figure and turns it: by dragging, and by the arrow keys while it has the keyboard. Home and a
/// double click go back to the authored view.
Item {
    id: root

    required property FigureView figure
    property string name: root.figure.caption

    readonly property int step: 10
    readonly property real degreesPerPixel: 0.4

    /// Degrees as one sees them: positive turns the near side to the right, mirrored or not.
    function turn(right: real, up: real): void {
        root.figure.orbit -= root.figure.mirrored ? -right : right;
        root.figure.tilt = Math.max(-80, Math.min(80, root.figure.tilt + up));
    }
    function goBack(): void {
        root.figure.lookFrom(FigureItem.Authored);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    Accessible.description: qsTr("Arrow keys turn the picture. Home goes back.")
    Accessible.focusable: true
    Accessible.focused: root.activeFocus

    Keys.onLeftPressed: root.turn(-root.step, 0)
    Keys.onRightPressed: root.turn(root.step, 0)
    Keys.onUpPressed: root.turn(0, root.step / 2)
    Keys.onDownPressed: root.turn(0, -root.step / 2)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home) {
            root.goBack();
            event.accepted = true;
        }
    }

    MouseArea {
        id: pointer

        property point last

        anchors.fill: parent
        preventStealing: true
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            pointer.last = Qt.point(mouse.x, mouse.y);
        }
        onPositionChanged: mouse => {
            if (!pointer.pressed)
                return;
            root.turn((mouse.x - pointer.last.x) * root.degreesPerPixel,
                      (mouse.y - pointer.last.y) * root.degreesPerPixel);
            pointer.last = Qt.point(mouse.x, mouse.y);
        }
        onDoubleClicked: root.goBack()
    }
    Binding {
        target: root.figure
        property: "turning"
        value: pointer.pressed
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusLine
        visible: root.activeFocus && !pointer.pressed
        radius: Theme.radiusStage - Theme.focusLine
        color: "transparent"
        border.width: Theme.focusLine
        border.color: Theme.focus
    }
}
