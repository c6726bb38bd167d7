pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components
import Unknot.Figure
import Unknot.Settings

/// The figure in each of its looks, to choose from.
Row {
    id: root

    property string look
    signal picked(string look)

    spacing: Theme.space2

    FigureLooks {
        id: looks
    }
    Repeater {
        model: looks.ids

        // A radio button for its role: on Qt 6.4 a control takes back the one it is given.
        T.RadioButton {
            id: tile

            required property string modelData
            required property int index
            readonly property bool chosen: tile.modelData === root.look || (tile.index === 0 && root.look.length === 0)

            implicitWidth: 72
            implicitHeight: 56
            checked: tile.chosen
            Accessible.name: qsTr("Figure %1 of %2").arg(tile.index + 1).arg(looks.ids.length)
            Accessible.onPressAction: tile.clicked()
            Accessible.onToggleAction: tile.clicked()
            onClicked: root.picked(tile.modelData)

            background: Rectangle {
                radius: Theme.radius
                color: Theme.stage
                border.width: tile.chosen ? 3 : Theme.line
                border.color: tile.chosen ? Theme.primary : Theme.outlineStrong

                FocusRing {
                    shown: tile.visualFocus
                }
            }
            contentItem: FigureThumbnail {
                technique: looks.technique
                variant: looks.variant
                look: tile.modelData
            }
        }
    }
}
