import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

/// A page that scrolls when it has to. Whatever takes the keyboard is brought into view.
Flickable {
    id: root

    function reveal(item: Item): void {
        let ancestor = item;
        while (ancestor && ancestor !== root.contentItem)
            ancestor = ancestor.parent;
        if (!item || !ancestor)
            return;
        const top = item.mapToItem(root.contentItem, 0, 0).y - Theme.space4;
        const bottom = top + item.height + 2 * Theme.space4;
        if (top < root.contentY)
            root.contentY = Math.max(0, top);
        else if (bottom > root.contentY + root.height)
            root.contentY = Math.max(0, Math.min(top, bottom - root.height, root.contentHeight - root.height));
    }
    function scroll(by: real): void {
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + by));
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    interactive: root.contentHeight > root.height
    contentWidth: width
    Keys.onUpPressed: root.scroll(-Theme.space8)
    Keys.onDownPressed: root.scroll(Theme.space8)

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            root.reveal(root.Window.activeFocusItem);
        }
    }

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        implicitWidth: 12
        padding: 3
        policy: root.contentHeight > root.height ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
        visible: policy === T.ScrollBar.AlwaysOn
        Accessible.name: qsTr("Scroll")

        contentItem: Rectangle {
            radius: width / 2
            color: bar.pressed || bar.hovered ? Theme.outlineStrong : Theme.bodyLine
        }
    }
}
