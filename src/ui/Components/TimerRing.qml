import QtQuick
import QtQuick.Shapes
import Unknot.Theme
import Unknot.Components

/// Seconds inside a ring that empties as they pass.
Item {
    id: root

    /// 1 at the start, 0 when the time is over.
    property real progress: 1
    property string text
    property int fontSize: 158

    readonly property real stroke: 16
    readonly property real reach: (root.width - root.stroke) / 2

    implicitWidth: 292
    implicitHeight: implicitWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Shape {
        anchors.fill: parent
        layer.enabled: true
        layer.samples: 4

        ShapePath {
            strokeColor: Theme.stage2
            strokeWidth: root.stroke
            fillColor: "transparent"

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.reach
                radiusY: root.reach
                startAngle: 0
                sweepAngle: 360
            }
        }
        ShapePath {
            strokeColor: Theme.primary
            strokeWidth: root.progress > 0 ? root.stroke : -1
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.reach
                radiusY: root.reach
                startAngle: -90
                sweepAngle: 360 * Math.max(0.001, root.progress)
            }
        }
    }
    TimerDigits {
        anchors.centerIn: parent
        text: root.text
        fontSize: root.fontSize
        Accessible.ignored: true
    }
}
