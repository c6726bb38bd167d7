import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

/// One side's scale with its word and what the number means against another one.
FocusScope {
    id: root

    required property int index
    required property string block
    required property int value
    required property int mark
    required property string markText
    required property string hint
    required property string spoken
    property bool active: false

    signal picked(int number)
    signal entered()

    function takeFocus(): void {
        scale.takeFocus();
    }

    implicitHeight: column.implicitHeight
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.entered();
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space3

        RowLayout {
            spacing: Theme.space3

            Rectangle {
                Layout.preferredWidth: word.implicitWidth + 2 * Theme.space3 + 4
                Layout.preferredHeight: Math.round(36 * Theme.textScale)
                visible: root.block.length > 0
                radius: Theme.radiusSmall
                color: root.active ? Theme.inverse : Theme.sunken

                AppText {
                    id: word

                    anchors.centerIn: parent
                    type: AppText.BodyLarge
                    font.weight: Font.Bold
                    color: root.active ? Theme.inverseInk : Theme.inkSoft
                    text: root.block
                    Accessible.ignored: true
                }
            }
            AppText {
                Layout.fillWidth: true
                type: AppText.BodyLarge
                wrapMode: Text.NoWrap
                color: Theme.inkSoft
                text: root.hint
            }
        }
        TensionScale {
            id: scale

            objectName: "scale" + root.index
            Layout.fillWidth: true
            focus: true
            value: root.value
            mark: root.mark
            markText: root.markText
            name: root.spoken
            onPicked: number => root.picked(number)
        }
    }
}
