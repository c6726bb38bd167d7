import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What the voice says, on the screen in the same moment. As wide as its words, up to `widest`.
Rectangle {
    id: root

    required property SessionGuide guide
    property real widest: 600
    property bool shown: true
    property int fontSize: Theme.wide ? Theme.headSize : Theme.titleSize
    /// Stays while it fades, so that the words do not go before it.
    property string words

    function follow(): void {
        if (root.guide.caption.length > 0)
            root.words = root.guide.caption;
    }

    width: Math.min(root.widest, label.implicitWidth + 2 * Theme.space4)
    height: label.height + 2 * Theme.space2
    radius: Theme.radius
    color: Theme.inverse
    opacity: root.shown && root.guide.caption.length > 0 ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words
    Component.onCompleted: root.follow()

    Behavior on opacity {
        NumberAnimation { duration: Theme.state; easing.type: Easing.OutCubic }
    }

    Connections {
        target: root.guide

        function onCaptionChanged(): void {
            root.follow();
        }
    }
    AppText {
        id: label

        x: Theme.space4
        y: Theme.space2
        width: Math.min(implicitWidth, root.widest - 2 * Theme.space4)
        font.pixelSize: root.fontSize
        font.weight: Font.DemiBold
        lineHeight: Math.round(root.fontSize * 1.3)
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inverseInk
        text: root.words
        Accessible.ignored: true
    }
}
