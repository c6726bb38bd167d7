import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Techniques

/// A heading and its lines.
Card {
    id: root

    required property LinesModel model
    property string title
    property string iconName

    visible: root.model.count > 0

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            type: AppText.Title
            text: root.title
            Accessible.role: Accessible.Heading
        }
        LineList {
            Layout.fillWidth: true
            model: root.model
            iconName: root.iconName
        }
    }
}
