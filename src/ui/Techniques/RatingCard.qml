import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// The latest rating of the area.
Card {
    id: root

    required property TechniqueViewModel viewModel

    readonly property bool any: root.viewModel.leftRating >= 0 || root.viewModel.rightRating >= 0
                                || root.viewModel.centralRating >= 0

    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            type: AppText.BodyLarge
            text: qsTr("Your last rating")
            Accessible.description: {
                const parts = [];
                if (root.viewModel.leftRating >= 0)
                    parts.push(qsTr("Left %1").arg(root.viewModel.leftRating));
                if (root.viewModel.rightRating >= 0)
                    parts.push(qsTr("Right %1").arg(root.viewModel.rightRating));
                if (root.viewModel.centralRating >= 0)
                    parts.push(root.viewModel.centralRating);
                return parts.join(", ");
            }
        }
        AppText {
            visible: !root.any
            text: qsTr("Not rated yet")
            color: Theme.inkMuted
        }
        TensionNumber {
            large: true
            label: qsTr("Left")
            value: root.viewModel.leftRating
        }
        TensionNumber {
            large: true
            label: qsTr("Right")
            value: root.viewModel.rightRating
        }
        TensionNumber {
            large: true
            value: root.viewModel.centralRating
        }
    }
}
