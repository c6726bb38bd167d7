pragma ComponentBehavior: Bound

import QtQuick
import Unknot.Theme
import Unknot.Components

/// What the tones of the year map stand for.
Row {
    id: root

    spacing: Theme.space4
    Accessible.ignored: true

    Repeater {
        model: [qsTr("None"), qsTr("1 to 7 min"), qsTr("8 to 13"), qsTr("14 to 20")]

        Row {
            id: entry

            required property string modelData
            required property int index

            spacing: Theme.space2

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 15
                height: 15
                radius: 3.5
                color: Theme.heat([0, 1, 8, 14][entry.index])
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                type: AppText.Caption
                text: entry.modelData
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
