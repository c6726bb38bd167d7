import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// What stands in which column of the steps below; each step says it by itself to a screen reader.
Item {
    id: root

    implicitHeight: grid.implicitHeight + Theme.space2

    component Word: AppText {
        type: AppText.Caption
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    GridLayout {
        id: grid

        x: Theme.space2
        width: parent.width - 2 * x
        columns: 6
        columnSpacing: Theme.space3

        Word {
            Layout.leftMargin: 24 + Theme.space3
            Layout.preferredWidth: 68
            text: qsTr("Step")
        }
        Word {
            Layout.fillWidth: true
            text: qsTr("Area")
        }
        Word {
            Layout.preferredWidth: Math.round(104 * Theme.textScale)
            text: qsTr("Side")
        }
        Word {
            Layout.preferredWidth: Math.round(156 * Theme.textScale)
            text: qsTr("Variant")
        }
        Word {
            Layout.preferredWidth: Math.round(124 * Theme.textScale)
            text: qsTr("Minutes")
        }
        Item { Layout.preferredWidth: Theme.target }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.outline
    }
}
