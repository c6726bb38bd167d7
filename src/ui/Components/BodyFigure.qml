pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.Components
import Unknot.ViewModels

/// One view of the body with the regions that can be seen from there.
Item {
    id: root

    required property BodyMapModel model
    property bool back: false
    property real unit: 1
    /// Row that Tab leads to.
    property int current: 0
    readonly property int rows: regions.count

    signal opened(technique: string)

    /// The item of a row that has its number in this view; null when it is in the other. (Untyped, here and in
    /// BodyMap: compiled by Qt 6.4, the cast would always give null.)
    function regionAt(row) {
        const region = regions.itemAt(row) as BodyShape;
        return region && region.primary && region.known ? region : null;
    }

    implicitWidth: Math.round(136 * root.unit)
    implicitHeight: title.height + Theme.space2 + Math.round(347 * root.unit) + sides.height

    AppText {
        id: title

        anchors.horizontalCenter: parent.horizontalCenter
        type: AppText.Caption
        text: root.back ? qsTr("Back") : qsTr("Front")
        color: Theme.inkSoft
    }
    Item {
        id: origin

        x: root.width / 2
        y: title.height + Theme.space2

        BodyShape {
            x: box.x
            y: box.y
            back: root.back
            unit: root.unit
            color: Theme.body
            lineColor: Theme.bodyLine
            lineWidth: 1.2
        }
        Repeater {
            id: regions

            model: root.model

            BodyRegion {
                required property int index
                required property var model // the row's roles; `side` and `back` would hide the shape's own

                region: model.region
                back: root.back
                side: model.side
                unit: root.unit
                primary: model.back === root.back
                value: model.value
                description: model.description
                current: index === root.current
                onOpened: root.opened(model.technique)
            }
        }
    }
    Item {
        id: sides

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.round(40 * root.unit)
        height: Theme.captionLeading

        AppText {
            anchors.horizontalCenter: parent.left
            type: AppText.Caption
            text: root.back ? qsTr("L", "left") : qsTr("R", "right")
            color: Theme.inkSoft
            Accessible.ignored: true
        }
        AppText {
            anchors.horizontalCenter: parent.right
            type: AppText.Caption
            text: root.back ? qsTr("R", "right") : qsTr("L", "left")
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
}
