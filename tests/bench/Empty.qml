import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    width: 1280
    height: 800
    visible: true

    Button {
        anchors.centerIn: parent
        text: "Start"
    }
}
