import QtQuick
import Unknot.Theme
import Unknot.Components

/// A card's title with a few words on the right of it.
Item {
    id: root

    property alias title: heading.text
    property alias note: words.text
    property alias noteType: words.type

    implicitWidth: heading.implicitWidth + Theme.space3 + words.implicitWidth
    implicitHeight: heading.height

    AppText {
        id: heading

        width: root.width - words.width - Theme.space3
        type: AppText.Title
        Accessible.role: Accessible.Heading
    }
    AppText {
        id: words

        anchors.right: parent.right
        y: (Theme.titleLeading - height) / 2
        color: words.type === AppText.Caption ? Theme.inkMuted : Theme.inkSoft
        wrapMode: Text.NoWrap
    }
}
