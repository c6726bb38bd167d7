import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// A fact, what follows from it, and at most two buttons, which are put inside.
Rectangle {
    id: root

    property string title
    property string message
    property string iconName: "info"
    property color fill: Theme.sunken
    property color edge: Theme.outline
    property color ink: Theme.ink
    property color iconInk: Theme.inkSoft
    default property alias actions: buttons.data

    /// The buttons go below the words when there is no room for both side by side.
    readonly property bool narrow: root.width < 560 * Theme.textScale || buttons.wanted > root.width * 0.45

    implicitWidth: content.implicitWidth + 2 * Theme.space4
    implicitHeight: content.implicitHeight + 2 * Theme.space3
    radius: Theme.radiusLarge
    color: root.fill
    border.width: Theme.line
    border.color: root.edge
    Accessible.role: Accessible.Note
    Accessible.name: root.title.length > 0 ? root.title : root.message
    Accessible.description: root.title.length > 0 ? root.message : ""

    GridLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        anchors.topMargin: Theme.space3
        anchors.bottomMargin: Theme.space3
        columns: root.narrow ? 2 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        Icon {
            Layout.alignment: words.height > 1.5 * Theme.bodyLeading ? Qt.AlignTop : Qt.AlignVCenter
            Layout.topMargin: Theme.space1 / 2
            name: root.iconName
            color: root.iconInk
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.title
                color: root.ink
                font.weight: Font.DemiBold
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.message
                color: root.ink
            }
        }
        Flow {
            id: buttons

            readonly property real wanted: {
                let sum = 0;
                for (let i = 0; i < children.length; ++i) {
                    if (children[i].visible)
                        sum += children[i].width + spacing;
                }
                return sum;
            }

            Layout.column: root.narrow ? 1 : 2
            Layout.row: root.narrow ? 1 : 0
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: Math.ceil(wanted)
            visible: children.length > 0
            spacing: Theme.space2
        }
    }
}
