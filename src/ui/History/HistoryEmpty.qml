import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure

/// Nothing was rolled yet.
Card {
    id: root

    required property HistoryViewModel viewModel

    readonly property bool wide: root.availableWidth > 760 * Theme.textScale

    signal importAsked()

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space7
        rowSpacing: Theme.space4

        Rectangle {
            Layout.topMargin: root.wide ? Theme.space6 : 0
            Layout.bottomMargin: root.wide ? Theme.space6 : 0
            Layout.leftMargin: root.wide ? (root.availableWidth - 790 * Theme.textScale) / 2 : 0
            Layout.preferredWidth: 340
            Layout.preferredHeight: 240
            visible: root.wide
            radius: Theme.radiusStage
            color: Theme.stage

            FigureThumbnail {
                anchors.fill: parent
                anchors.margins: Theme.space4
                technique: "calf"
                variant: "neutral"
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.round(410 * Theme.textScale)
            Layout.alignment: Qt.AlignLeft | Qt.AlignVCenter
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                type: AppText.Head
                text: qsTr("No sessions yet")
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                type: AppText.BodyLarge
                text: qsTr("After your first session you will see how tension changes, area by area, and which days you rolled.")
                color: Theme.inkSoft
            }
            PrimaryButton {
                objectName: "startFirst"
                Layout.topMargin: Theme.space2
                large: true
                text: qsTr("Start a first session")
                iconName: "play"
                onClicked: root.viewModel.startFirst()
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space1

                AppText {
                    height: Theme.target
                    text: qsTr("Coming from another computer?")
                    color: Theme.inkSoft
                    verticalAlignment: Text.AlignVCenter
                }
                TextButton {
                    objectName: "importFile"
                    leftPadding: Theme.space1
                    text: qsTr("Import a file")
                    onClicked: root.importAsked()
                }
            }
        }
    }
}
