import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Techniques

/// What must not be rolled, and when to stop.
Card {
    id: root

    required property TechniqueViewModel viewModel

    visible: root.viewModel.cautions.count > 0

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space3

                AppText {
                    Layout.fillWidth: true
                    type: AppText.Title
                    text: qsTr("Do not roll")
                    Accessible.role: Accessible.Heading
                }
                LineList {
                    Layout.fillWidth: true
                    model: root.viewModel.cautions
                    iconName: "stop"
                    iconColor: Theme.error
                }
            }
            DoNotRollPicture {
                Layout.alignment: Qt.AlignTop
                cautions: root.viewModel.cautions
                region: root.viewModel.region
                back: root.viewModel.back
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            visible: root.viewModel.stopWhen.count > 0
            type: AppText.BodyLarge
            text: qsTr("Stop when you notice")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        LineList {
            Layout.fillWidth: true
            visible: root.viewModel.stopWhen.count > 0
            model: root.viewModel.stopWhen
            iconName: "warning"
            iconColor: Theme.error
        }
    }
}
