import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// What a routine does in one area. The picture is put inside. Pressed, it asks for the area's page.
T.ItemDelegate {
    id: root

    property string name
    property string dose
    property string reason
    property string minutes
    property string description
    default property alias picture: thumb.data

    readonly property bool narrow: root.width < 520 * Theme.textScale
    readonly property color ground: root.down ? Theme.stage2 : root.hovered ? Theme.sunken : Theme.surface

    implicitHeight: Math.max(62, content.implicitHeight + topPadding + bottomPadding)
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.description
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onShortcutOverride: event => {
        event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space;
    }

    background: Rectangle {
        color: root.ground

        Rectangle {
            width: parent.width
            height: Theme.line
            color: Theme.outline
        }
        FocusRing {
            shown: root.visualFocus
            controlRadius: 0
        }
    }

    RowLayout {
        id: content

        anchors.fill: parent
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        spacing: Theme.space4

        Rectangle {
            id: thumb

            implicitWidth: 80
            implicitHeight: 46
            color: Theme.stage

            RoundedCorners {
                z: 1
                corner: 8
                behind: root.ground
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 2
            columnSpacing: Theme.space4
            rowSpacing: 0

            ColumnLayout {
                Layout.preferredWidth: root.narrow ? -1 : Math.round(132 * Theme.textScale)
                Layout.maximumWidth: root.narrow ? root.width : Math.round(132 * Theme.textScale)
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    type: AppText.BodyLarge
                    text: root.name
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    type: AppText.Caption
                    text: root.dose
                    Accessible.ignored: true
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.reason
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
        AppText {
            type: AppText.BodyLarge
            text: root.minutes
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
