pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// The part of the body around the area, with the places that must not be rolled crossed out.
Item {
    id: root

    required property LinesModel cautions
    property string region
    property bool back: true

    readonly property real unit: 1.15 * Math.min(Theme.textScale, 1.25)
    /// Rows of the body to show: the area with some room for what lies above and below.
    readonly property real firstRow: Math.max(-6 * root.unit, area.box.y - 46 * root.unit)
    readonly property real lastRow: Math.min(350 * root.unit, area.box.y + area.box.height + 34 * root.unit)

    visible: area.known
    implicitWidth: Math.round(92 * root.unit)
    implicitHeight: area.known ? Math.round(root.lastRow - root.firstRow) : 0
    clip: true
    Accessible.ignored: true

    Item {
        id: origin

        x: root.width / 2
        y: -root.firstRow

        BodyShape {
            id: body

            x: box.x
            y: box.y
            back: root.back
            unit: root.unit
            color: Theme.body
            lineColor: Theme.bodyLine
            lineWidth: 1.2
        }
        BodyShape {
            id: area

            x: box.x
            y: box.y
            region: root.region
            back: root.back
            unit: root.unit
            color: Theme.tension(5)
            lineColor: Theme.surface
            lineWidth: 2
        }
        Repeater {
            model: root.cautions

            Item {
                id: caution

                required property string zone

                Repeater {
                    model: body.places(caution.zone)

                    Rectangle {
                        id: place

                        required property point modelData

                        x: place.modelData.x * root.unit - width / 2
                        y: place.modelData.y * root.unit - height / 2
                        width: 20
                        height: 20
                        radius: 10
                        color: Theme.surface
                        border.width: 2.5
                        border.color: Theme.error

                        Rectangle {
                            anchors.centerIn: parent
                            width: 18
                            height: 2.5
                            rotation: -45
                            color: Theme.error
                            antialiasing: true
                        }
                    }
                }
            }
        }
    }
}
