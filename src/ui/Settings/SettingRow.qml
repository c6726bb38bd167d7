import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// A name and a hint on the left, the control that is put inside on the right, or below when it is tight.
GridLayout {
    id: root

    property string label
    property string hint
    property bool divider: true
    default property alias control: control.data

    readonly property bool stacked: title.implicitWidth + control.implicitWidth + Theme.space5 > root.width
                                    || control.implicitWidth > root.width * 0.64

    columns: root.stacked ? 1 : 2
    columnSpacing: Theme.space4
    rowSpacing: 0

    ColumnLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: root.stacked ? 0 : Math.round(44 * Theme.textScale)
        Layout.topMargin: root.stacked ? Theme.space3 : Theme.space2
        Layout.bottomMargin: root.stacked ? 0 : Theme.space2
        spacing: 0

        Item {
            Layout.fillHeight: true
        }
        AppText {
            id: title

            Layout.fillWidth: true
            text: root.label
            font.weight: Font.Medium
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            type: AppText.Caption
            text: root.hint
        }
        Item {
            Layout.fillHeight: true
        }
    }
    Row {
        id: control

        Layout.alignment: root.stacked ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignVCenter
        Layout.topMargin: root.stacked ? Theme.space2 : 0
        Layout.bottomMargin: root.stacked ? Theme.space3 : 0
        spacing: Theme.space3
    }
    Rectangle {
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: root.divider
        implicitHeight: Theme.line
        color: Theme.outline
    }
}
