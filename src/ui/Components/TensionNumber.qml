import QtQuick
import Unknot.Theme
import Unknot.Components

/// A rating on its ramp colour, with the side before it.
Row {
    id: root

    property int value: -1
    property string label
    property bool large: false

    visible: root.value >= 0
    spacing: root.large ? Theme.space2 : Theme.space1
    Accessible.ignored: true

    AppText {
        anchors.verticalCenter: parent.verticalCenter
        visible: text.length > 0
        type: root.large ? AppText.Body : AppText.Caption
        text: root.label
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round((root.large ? 30 : 26) * Theme.textScale)
        height: width
        radius: Theme.radiusSmall
        color: Theme.tension(root.value)

        AppText {
            anchors.centerIn: parent
            type: root.large ? AppText.BodyLarge : AppText.Body
            text: root.value
            color: Theme.tensionInk(root.value)
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
