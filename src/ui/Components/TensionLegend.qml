pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// The tension ramp with its two ends in words.
RowLayout {
    id: root

    spacing: Theme.space3
    Accessible.ignored: true

    AppText {
        type: AppText.Caption
        text: qsTr("0 loose")
        color: Theme.inkSoft
        wrapMode: Text.NoWrap
    }
    Row {
        Layout.fillWidth: true
        spacing: 2

        Repeater {
            model: 11

            Rectangle {
                required property int index

                width: (parent.width - 20) / 11
                height: 10
                radius: 2
                color: Theme.tension(index)
            }
        }
    }
    AppText {
        type: AppText.Caption
        text: qsTr("10 very tight")
        color: Theme.inkSoft
        wrapMode: Text.NoWrap
    }
}
