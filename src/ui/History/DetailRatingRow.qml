import QtQuick
import Unknot.Theme
import Unknot.Components

/// Before and after of one side, each with less and more.
Flow {
    id: root

    required property int index
    required property string name
    required property int before
    required property int after
    required property string original

    signal changed(row: int, after: bool, value: int)

    function shown(value: int): string {
        return value < 0 ? qsTr("Not rated") : value.toString();
    }

    spacing: Theme.space3

    Column {
        width: Math.round(230 * Theme.textScale)

        AppText {
            width: parent.width
            height: root.original.length > 0 ? implicitHeight : Math.max(Theme.target, implicitHeight)
            text: root.name
            font.weight: Font.Medium
            verticalAlignment: Text.AlignVCenter
        }
        AppText {
            width: parent.width
            visible: text.length > 0
            type: AppText.Caption
            text: root.original
        }
    }
    Row {
        spacing: Theme.space2

        AppText {
            height: Theme.target
            text: qsTr("Before")
            color: Theme.inkSoft
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        Stepper {
            objectName: "before" + root.index
            name: qsTr("%1, before").arg(root.name)
            text: root.shown(root.before)
            canDecrease: root.before >= 0
            canIncrease: root.before < 10
            onStepped: by => root.changed(root.index, false, root.before + by)
        }
    }
    Row {
        spacing: Theme.space2

        AppText {
            height: Theme.target
            text: qsTr("After")
            color: Theme.inkSoft
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        Stepper {
            objectName: "after" + root.index
            name: qsTr("%1, after").arg(root.name)
            text: root.shown(root.after)
            canDecrease: root.after >= 0
            canIncrease: root.after < 10
            onStepped: by => root.changed(root.index, true, root.after + by)
        }
    }
}
