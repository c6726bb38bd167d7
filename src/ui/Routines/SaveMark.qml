import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Whether what is seen is in the file.
Row {
    id: root

    required property RoutineEditor viewModel
    readonly property bool saved: root.viewModel.saveState === RoutineEditor.Saved
    readonly property bool wrong: root.viewModel.saveState === RoutineEditor.Changed
                                  || root.viewModel.saveState === RoutineEditor.Failed

    spacing: Theme.space2

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.saved || root.wrong
        name: root.saved ? "check" : "warning"
        size: 18
        color: root.wrong ? Theme.error : Theme.inkSoft
    }
    AppText {
        objectName: "saveText"
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Math.round(240 * Theme.textScale))
        text: root.viewModel.saveText
        color: root.wrong ? Theme.error : Theme.inkSoft
    }
}
