import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

/// A surface with a line around it; grows with what is put inside.
T.Pane {
    id: root

    property color fill: Theme.surface
    property color edge: Theme.outline

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.cardPadding

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.fill
        border.width: Theme.line
        border.color: root.edge
    }
}
