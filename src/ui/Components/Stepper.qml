import QtQuick
import Unknot.Theme
import Unknot.Components

/// A number with a button on either side. It asks through stepped(); the owner changes the text.
Rectangle {
    id: root

    property string name
    property string text
    property bool canDecrease: true
    property bool canIncrease: true

    signal stepped(by: int)

    implicitWidth: Math.max(Math.round(140 * Theme.textScale), label.implicitWidth + 2 * (height + Theme.space1))
    implicitHeight: Theme.target
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.line
    border.color: Theme.outlineStrong
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name
    Accessible.description: root.text

    BaseButton {
        height: root.height
        width: height
        iconName: "minus"
        labelVisible: false
        text: qsTr("%1: less").arg(root.name)
        enabled: root.canDecrease
        fillHover: Theme.sunken
        fillPressed: Theme.stage2
        fillDisabled: "transparent"
        onClicked: root.stepped(-1)
    }
    AppText {
        id: label

        anchors.centerIn: parent
        text: root.text
        font.weight: Font.DemiBold
    }
    BaseButton {
        anchors.right: parent.right
        height: root.height
        width: height
        iconName: "plus"
        labelVisible: false
        text: qsTr("%1: more").arg(root.name)
        enabled: root.canIncrease
        fillHover: Theme.sunken
        fillPressed: Theme.stage2
        fillDisabled: "transparent"
        onClicked: root.stepped(1)
    }
}
