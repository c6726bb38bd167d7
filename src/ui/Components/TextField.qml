import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// One line of text. `problem` says how to put it right and turns the edge red.
ColumnLayout {
    id: root

    property string name
    property alias text: field.text
    /// What is kept of it, where that is shown. Spaces stay as they are typed, or the next word would lose its own.
    property string kept
    property string placeholder
    property string problem
    /// The name of a page.
    property bool strong: false

    signal edited(text: string)
    signal accepted()
    /// With Enter, or when the keyboard goes elsewhere.
    signal finished(text: string)

    function takeFocus(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }

    spacing: Theme.space1
    onKeptChanged: if (field.text.replace(/\s+/g, " ").trim() !== root.kept)
        field.text = root.kept

    T.TextField {
        id: field

        Layout.fillWidth: true
        implicitHeight: Theme.target
        leftPadding: Theme.space3
        rightPadding: Theme.space3
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.ink
        placeholderText: root.placeholder
        placeholderTextColor: Theme.inkMuted
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        selectByMouse: true
        font.family: Theme.family
        font.pixelSize: root.strong ? Theme.titleSize : Theme.bodySize
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        Accessible.name: root.name
        Accessible.description: root.problem
        onTextEdited: root.edited(field.text)
        onAccepted: root.accepted()
        onEditingFinished: root.finished(field.text)

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: root.problem.length > 0 ? 2 : Theme.line
            border.color: root.problem.length > 0 ? Theme.error : Theme.outlineStrong

            FocusRing {
                shown: field.activeFocus
            }
        }

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            x: field.leftPadding
            width: field.width - 2 * x
            visible: field.length === 0 && field.preeditText.length === 0
            text: field.placeholderText
            color: Theme.inkMuted
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.problem.length > 0
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "warning"
            size: 16
            color: Theme.error
        }
        AppText {
            Layout.fillWidth: true
            type: AppText.Caption
            text: root.problem
            color: Theme.error
        }
    }
}
