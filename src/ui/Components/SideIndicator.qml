import QtQuick
import Unknot.Theme
import Unknot.Components

/// Which side is meant, by word, by place and by tone: LEFT sits left, RIGHT sits right, BOTH fills the width.
Item {
    id: root

    /// Not Left and Right: an Item has those already, with other numbers.
    enum Side { LeftSide, RightSide, BothSides }

    property int side: SideIndicator.BothSides
    property int fontSize: 78

    readonly property real cell: Math.round(root.height * 0.95)
    readonly property real gap: Theme.space2

    implicitHeight: Math.round(root.fontSize * 1.13)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.side === SideIndicator.LeftSide ? qsTr("Left side") : root.side === SideIndicator.RightSide
                                                      ? qsTr("Right side") : qsTr("Both sides")

    SideCell {
        width: root.side === SideIndicator.LeftSide ? root.width - root.cell - root.gap : root.cell
        height: root.height
        visible: root.side !== SideIndicator.BothSides
        active: root.side === SideIndicator.LeftSide
        word: qsTr("LEFT")
        letter: qsTr("L")
        fontSize: root.fontSize
    }
    SideCell {
        anchors.right: parent.right
        width: root.side === SideIndicator.RightSide ? root.width - root.cell - root.gap : root.cell
        height: root.height
        visible: root.side !== SideIndicator.BothSides
        active: root.side === SideIndicator.RightSide
        word: qsTr("RIGHT")
        letter: qsTr("R")
        fontSize: root.fontSize
    }
    SideCell {
        anchors.fill: parent
        visible: root.side === SideIndicator.BothSides
        active: true
        word: qsTr("BOTH")
        fontSize: root.fontSize
    }
}
