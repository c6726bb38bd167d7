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
    readonly property int textWidth: Math.round(410 * Theme.textScale)
    readonly property int pictureWidth: 340

    signal importAsked()

    GridLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.wide ? Math.min(parent.width, root.pictureWidth + columnSpacing + root.textWidth) : parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space7
        rowSpacing: Theme.space4

        Rectangle {
            Layout.topMargin: root.wide ? Theme.space6 : 0
            Layout.bottomMargin: root.wide ? Theme.space6 : 0
            Layout.preferredWidth: root.pictureWidth
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
            Layout.maximumWidth: root.textWidth
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
