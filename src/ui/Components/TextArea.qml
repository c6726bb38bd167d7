import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// A few lines of text, such as a note. Tab leaves it.
T.TextArea {
    id: root

    property string name

    implicitHeight: Math.max(3 * Theme.bodyLeading + topPadding + bottomPadding, contentHeight + topPadding
                             + bottomPadding)
    padding: Theme.space3
    wrapMode: TextEdit.Wrap
    color: Theme.ink
    placeholderTextColor: Theme.inkMuted
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    selectByMouse: true
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    Accessible.name: root.name
    KeyNavigation.priority: KeyNavigation.BeforeItem
    KeyNavigation.tab: root.nextItemInFocusChain(true)
    KeyNavigation.backtab: root.nextItemInFocusChain(false)

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.outlineStrong

        FocusRing {
            shown: root.activeFocus
        }
    }

    AppText {
        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        visible: root.length === 0 && root.preeditText.length === 0
        text: root.placeholderText
        color: Theme.inkMuted
        Accessible.ignored: true
    }
}
