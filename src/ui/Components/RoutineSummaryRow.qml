import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components
import Unknot.ViewModels

/// What a routine does in one area. The picture is put inside. Pressed, it asks for the area's page.
T.ItemDelegate {
    id: root

    property string name
    property string dose
    property string reason
    /// Of the reason: usual, always tight, or not easing.
    property int tone: SummaryRowsModel.Usual
    property string minutes
    property string description
    default property alias picture: thumb.data

    readonly property bool narrow: root.width < 520 * Theme.textScale
    readonly property real nameWidth: Math.round(132 * Theme.textScale)
    readonly property real wordsX: thumb.width + Theme.space4
    readonly property real wordsWidth: root.width - root.wordsX - time.width - Theme.space4
    readonly property real wordsHeight: root.narrow ? names.height + reason.height : Math.max(names.height, reason.height)
    readonly property color ground: root.down ? Theme.stage2 : root.hovered ? Theme.sunken : Theme.surface

    implicitHeight: Math.max(62, root.wordsHeight + topPadding + bottomPadding)
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

    Rectangle {
        id: thumb

        y: (root.height - height) / 2
        width: 80
        height: 46
        color: Theme.stage

        RoundedCorners {
            z: 1
            corner: 8
            behind: root.ground
        }
    }
    Column {
        id: names

        x: root.wordsX
        y: (root.height - height - (root.narrow ? reason.height : 0)) / 2
        width: root.narrow ? root.wordsWidth : root.nameWidth

        AppText {
            width: parent.width
            type: AppText.BodyLarge
            text: root.name
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            type: AppText.Caption
            text: root.dose
            Accessible.ignored: true
        }
    }
    AppText {
        id: reason

        x: root.narrow ? root.wordsX : root.wordsX + root.nameWidth + Theme.space4
        y: root.narrow ? names.y + names.height : (root.height - height) / 2
        width: root.wordsX + root.wordsWidth - x
        height: text.length > 0 ? implicitHeight : 0
        text: root.reason
        color: root.tone === SummaryRowsModel.NotEasing ? Theme.adviceInk
             : root.tone === SummaryRowsModel.Tight ? Theme.warmInk : Theme.inkSoft
        Accessible.ignored: true
    }
    AppText {
        id: time

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        type: AppText.BodyLarge
        text: root.minutes
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
