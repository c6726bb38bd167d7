pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure
import Unknot.Routines

/// One step: grip, picture, area, side, variant, minutes, note. The one in hand shows tempo and hold as well.
FocusScope {
    id: root

    required property int index
    required property string technique
    required property string variant
    required property string area
    required property bool mirrored
    required property list<string> sides
    required property int side
    required property list<string> variants
    required property int variantIndex
    required property string minutes
    required property bool over
    required property bool canShorten
    required property bool canLengthen
    required property bool single
    required property string note
    required property string tempo
    required property string hold
    required property string spoken
    required property RoutineEditor editor
    property bool current: false
    readonly property bool narrow: root.width < 760 * Theme.textScale
    /// Hardly any room: the choices stand below the area, and each other.
    readonly property bool stacked: root.width < 640 * Theme.textScale

    implicitHeight: column.implicitHeight + 2 * Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    onActiveFocusChanged: if (root.activeFocus)
        root.editor.current = root.index
    z: grip.dragging ? 2 : 1

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: root.current || grip.dragging ? Theme.sunken : Theme.surface
        border.width: root.current ? 2 : 0
        border.color: Theme.primary
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        visible: !root.current && !grip.dragging
        color: Theme.outline
    }
    ColumnLayout {
        id: column

        x: Theme.space2
        y: Theme.space2
        width: parent.width - 2 * x
        spacing: Theme.space1

        GridLayout {
            Layout.fillWidth: true
            columns: root.stacked ? 4 : 7
            columnSpacing: Theme.space3
            rowSpacing: Theme.space1

            StepGrip {
                id: grip

                objectName: "grip" + root.index
                Layout.row: 0
                Layout.column: 0
                rowHeight: root.height
                onDropped: by => root.editor.move(root.index, root.index + by)
            }
            Rectangle {
                Layout.row: 0
                Layout.column: 1
                Layout.preferredWidth: 68
                Layout.preferredHeight: 42
                visible: !root.narrow || root.stacked
                radius: Theme.radiusSmall
                color: Theme.stage

                FigureThumbnail {
                    anchors.fill: parent
                    technique: root.technique
                    variant: root.variant
                    mirrored: root.mirrored
                }
            }
            AppText {
                Layout.fillWidth: true
                Layout.row: 0
                Layout.column: 2
                Layout.minimumWidth: 70
                text: root.area
                font.weight: Font.DemiBold
            }
            Choice {
                objectName: "side" + root.index
                Layout.row: root.stacked ? 1 : 0
                Layout.column: root.stacked ? 1 : 3
                Layout.preferredWidth: Math.round(104 * Theme.textScale)
                name: qsTr("Side")
                quiet: true
                enabled: count > 1
                model: root.sides
                currentIndex: root.side
                onPicked: index => root.editor.chooseSide(root.index, index)
            }
            Choice {
                objectName: "variant" + root.index
                Layout.row: root.stacked ? 1 : 0
                Layout.column: root.stacked ? 2 : 4
                Layout.fillWidth: root.stacked
                Layout.preferredWidth: Math.round(156 * Theme.textScale)
                name: qsTr("Variant")
                quiet: true
                enabled: count > 1
                model: root.variants
                currentIndex: root.variantIndex
                onPicked: index => root.editor.chooseVariant(root.index, index)
            }
            Stepper {
                objectName: "minutes" + root.index
                Layout.row: root.stacked ? 1 : 0
                Layout.column: root.stacked ? 3 : 5
                Layout.preferredWidth: Math.round(124 * Theme.textScale)
                name: qsTr("Minutes")
                text: root.minutes
                color: root.over ? Theme.advice : Theme.surface
                border.color: root.over ? Theme.adviceIcon : Theme.outlineStrong
                canDecrease: root.canShorten
                canIncrease: root.canLengthen
                onStepped: by => root.editor.stretch(root.index, by)
            }
            TextButton {
                objectName: "remove" + root.index
                Layout.row: 0
                Layout.column: root.stacked ? 3 : 6
                Layout.alignment: Qt.AlignRight
                iconName: "trash"
                labelVisible: false
                ink: Theme.inkSoft
                text: qsTr("Remove the step")
                onClicked: root.editor.remove(root.index)
            }
        }
        StepDetail {
            Layout.fillWidth: true
            Layout.leftMargin: 36
            visible: root.current
            narrow: root.narrow
            step: root.index
            note: root.note
            tempo: root.tempo
            hold: root.hold
            editor: root.editor
        }
        AppText {
            Layout.leftMargin: 36
            Layout.fillWidth: true
            visible: !root.current && text.length > 0
            type: AppText.Caption
            text: root.note
        }
    }
    TapHandler {
        onTapped: {
            root.editor.current = root.index;
            root.forceActiveFocus();
        }
    }
}
