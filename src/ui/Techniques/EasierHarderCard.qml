import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Techniques

/// Less and more pressure, side by side where there is room.
Card {
    id: root

    required property TechniqueViewModel viewModel

    visible: root.viewModel.easier.count + root.viewModel.harder.count > 0

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        columns: width >= 340 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.space5
        rowSpacing: Theme.space4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                type: AppText.BodyLarge
                text: qsTr("Easier")
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            LineList {
                Layout.fillWidth: true
                model: root.viewModel.easier
                ink: Theme.inkSoft
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                type: AppText.BodyLarge
                text: qsTr("Harder")
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            LineList {
                Layout.fillWidth: true
                model: root.viewModel.harder
                ink: Theme.inkSoft
            }
        }
    }
}
