import QtQuick
import QtQuick.Shapes
import Unknot.Theme
import Unknot.Components

/// A roller with its two measures, to compare one's own with.
Item {
    id: root

    readonly property color tone: Theme.inkSoft
    readonly property real rollerX: width * 0.19
    readonly property real rollerWidth: width * 0.74
    readonly property real rollerHeight: rollerWidth * 0.3
    readonly property real capWidth: rollerHeight * 0.52
    readonly property real dimensionY: rollerHeight + Theme.space6

    implicitHeight: root.dimensionY + Theme.space5
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A roller, 13 cm thick and 45 cm long")

    Rectangle {
        x: root.rollerX + root.capWidth / 2
        width: root.rollerWidth - root.capWidth
        height: root.rollerHeight
        color: Theme.rollerSide
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: Theme.rollerSide
            strokeWidth: -1
            PathAngleArc {
                centerX: root.rollerX + root.rollerWidth - root.capWidth / 2
                centerY: root.rollerHeight / 2
                radiusX: root.capWidth / 2
                radiusY: root.rollerHeight / 2
                startAngle: 0
                sweepAngle: 360
            }
        }
        ShapePath {
            fillColor: Theme.rollerEnd
            strokeColor: Theme.rollerSide
            strokeWidth: 2
            PathAngleArc {
                centerX: root.rollerX + root.capWidth / 2
                centerY: root.rollerHeight / 2
                radiusX: root.capWidth / 2 - 1
                radiusY: root.rollerHeight / 2 - 1
                startAngle: 0
                sweepAngle: 360
            }
        }
        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.rollerSide
            strokeWidth: 3
            PathAngleArc {
                centerX: root.rollerX + root.capWidth / 2
                centerY: root.rollerHeight / 2
                radiusX: root.capWidth * 0.37
                radiusY: root.rollerHeight * 0.4
                startAngle: 0
                sweepAngle: 360
            }
        }
    }
    Rectangle {
        x: root.rollerX - Theme.space5
        width: 1.5
        height: root.rollerHeight
        color: root.tone

        Rectangle { x: -5; width: 11; height: 1.5; color: root.tone }
        Rectangle { x: -5; y: parent.height - 1.5; width: 11; height: 1.5; color: root.tone }
        AppText {
            anchors.right: parent.left
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            type: AppText.BodyLarge
            text: qsTr("13 cm")
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Rectangle {
        x: root.rollerX + root.capWidth / 2
        y: root.dimensionY
        width: root.rollerWidth - root.capWidth
        height: 1.5
        color: root.tone

        Rectangle { y: -5; width: 1.5; height: 11; color: root.tone }
        Rectangle { x: parent.width - 1.5; y: -5; width: 1.5; height: 11; color: root.tone }
        Rectangle {
            anchors.centerIn: parent
            width: length.implicitWidth + 2 * Theme.space2
            height: length.implicitHeight
            color: Theme.stage

            AppText {
                id: length

                anchors.centerIn: parent
                type: AppText.BodyLarge
                text: qsTr("45 cm")
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
