import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Routines

/// Back, the name, whether it is saved, and what can be done with the routine.
ColumnLayout {
    id: root

    required property RoutineEditor viewModel
    property bool canStart: false
    /// Follows the routine, not each letter that is typed.
    readonly property string name: root.viewModel.name

    signal handoverAsked()

    spacing: Theme.space3
    onVisibleChanged: root.askForName()
    Component.onCompleted: {
        field.text = root.name;
        root.askForName();
    }

    /// A new routine begins with its name.
    function askForName(): void {
        if (!root.visible || !root.viewModel.empty)
            return;
        field.text = root.name;
        field.takeFocus();
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < 720 * Theme.textScale ? 1 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            SecondaryButton {
                objectName: "editorBack"
                iconName: "chevron-left"
                labelVisible: false
                text: qsTr("Back to routines")
                onClicked: root.viewModel.goBack()
            }
            TextField {
                id: field

                objectName: "routineName"
                Layout.fillWidth: true
                Layout.minimumWidth: Math.round(120 * Theme.textScale)
                Layout.preferredWidth: Math.round(320 * Theme.textScale)
                Layout.maximumWidth: Math.round(460 * Theme.textScale)
                strong: true
                name: qsTr("Name of the routine")
                placeholder: qsTr("Name")
                kept: root.name
                onEdited: text => root.viewModel.rename(text)
            }
        }
        SaveMark {
            Layout.fillWidth: true
            Layout.minimumWidth: implicitWidth
            viewModel: root.viewModel
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.space3

            SecondaryButton {
                objectName: "handOver"
                iconName: "print"
                text: qsTr("Hand over")
                enabled: !root.viewModel.empty
                onClicked: root.handoverAsked()
            }
            PrimaryButton {
                objectName: "editorStart"
                iconName: "play"
                text: qsTr("Start")
                enabled: root.canStart && !root.viewModel.empty
                onClicked: root.viewModel.start()
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.viewModel.saveState === RoutineEditor.Changed
        iconName: "warning"
        title: qsTr("The file of this routine was changed by another program.")
        message: qsTr("Nothing was overwritten. Take what the file says now, or keep yours as a routine of its own.")

        TonalButton {
            objectName: "keepCopy"
            text: qsTr("Keep mine as a copy")
            onClicked: root.viewModel.keepAsCopy()
        }
        SecondaryButton {
            objectName: "takeFile"
            text: qsTr("Take the file")
            onClicked: root.viewModel.takeFile()
        }
    }
}
