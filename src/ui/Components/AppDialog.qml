import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// A question or a sheet over the screen. Buttons go inside `buttons`, the rest in the body. Esc closes it.
T.Dialog {
    id: root

    property string message
    property alias buttons: row.data
    default property alias content: body.data

    parent: T.Overlay.overlay
    anchors.centerIn: root.parent
    width: Math.min(Math.round(480 * Theme.textScale), root.parent.width - 2 * Theme.space5)
    height: Math.min(implicitHeight, root.parent.height - 2 * Theme.space5)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.cardPadding
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.outlineStrong
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space4
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.message

        AppText {
            Layout.fillWidth: true
            type: AppText.Title
            text: root.title
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.message
            color: Theme.inkSoft
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: children.length > 0
            spacing: Theme.space3
        }
        Flow {
            id: row

            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: children.length > 0
            spacing: Theme.space2
            layoutDirection: Qt.RightToLeft
        }
    }
}
