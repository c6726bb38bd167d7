import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components
import Unknot.Figure

/// One routine of the list.
Card {
    id: root

    required property string routineId
    required property string name
    required property string summary
    required property string total
    required property bool own
    required property string technique
    required property string variant
    property bool canStart: false

    signal startAsked()
    signal editAsked()
    signal handoverAsked()

    /// Large text or a narrow window: what can be done goes below.
    readonly property bool stacked: root.width < 780 * Theme.textScale

    padding: Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(root.total)

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        columns: root.stacked ? 3 : 4
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        Rectangle {
            Layout.preferredWidth: 112
            Layout.preferredHeight: 70
            radius: Theme.radius
            color: Theme.stage

            FigureThumbnail {
                anchors.fill: parent
                technique: root.technique
                variant: root.variant
            }
        }
        Column {
            Layout.fillWidth: true

            AppText {
                width: parent.width
                type: AppText.BodyLarge
                text: root.name
                font.weight: Font.DemiBold
            }
            AppText {
                width: parent.width
                text: root.summary
                color: Theme.inkSoft
            }
        }
        AppText {
            text: root.total
            wrapMode: Text.NoWrap
            font.weight: Font.DemiBold
        }
        Row {
            Layout.columnSpan: root.stacked ? 3 : 1
            Layout.alignment: Qt.AlignRight
            spacing: Theme.space2

            TextButton {
                objectName: "handover-" + root.routineId
                iconName: "print"
                text: qsTr("Hand over")
                labelVisible: !Theme.compact
                onClicked: root.handoverAsked()
            }
            SecondaryButton {
                objectName: "edit-" + root.routineId
                iconName: "edit"
                text: root.own ? qsTr("Edit") : qsTr("Edit a copy")
                onClicked: root.editAsked()
            }
            TonalButton {
                objectName: "start-" + root.routineId
                iconName: "play"
                enabled: root.canStart
                text: qsTr("Start")
                onClicked: root.startAsked()
            }
        }
    }
}
