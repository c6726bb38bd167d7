pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Session

/// A calm light at the edges for those who cannot hear: the side that comes next, or all round when something is
/// done. It comes and goes slowly, once.
Item {
    id: root

    required property SessionGuide guide

    readonly property int thickness: Theme.wide ? 20 : 14
    readonly property bool around: root.guide.light === SessionGuide.Done

    component Edge: Rectangle {
        property bool lit: false

        color: Theme.primary
        opacity: lit ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation { duration: 3 * Theme.overlay; easing.type: Easing.InOutQuad }
        }
    }

    Accessible.ignored: true

    Edge {
        width: root.thickness
        height: parent.height
        lit: root.around || root.guide.light === SessionGuide.Left || root.guide.light === SessionGuide.Both
    }
    Edge {
        anchors.right: parent.right
        width: root.thickness
        height: parent.height
        lit: root.around || root.guide.light === SessionGuide.Right || root.guide.light === SessionGuide.Both
    }
    Edge {
        width: parent.width
        height: root.thickness
        lit: root.around
    }
    Edge {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.thickness
        lit: root.around
    }
}
