import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

RowLayout {
    id: root

    required property RatingViewModel viewModel

    readonly property bool crowded: Theme.textScale > 1.1 && !Theme.wide

    function takeFocus(): void {
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space3

    SecondaryButton {
        large: true
        enabled: root.viewModel.canGoBack
        text: qsTr("Back")
        labelVisible: !(Theme.compact && root.crowded)
        iconName: "chevron-left"
        keyHint: root.crowded ? "" : "B"
        onClicked: root.viewModel.back()
    }
    SecondaryButton {
        large: true
        visible: !root.viewModel.changing
        text: qsTr("Sharp pain or numbness")
        iconName: "stop"
        keyHint: root.crowded ? "" : "X"
        onClicked: root.viewModel.stopForPain()
    }
    Item { Layout.fillWidth: true }
    Row {
        Layout.rightMargin: Theme.space3
        visible: Theme.keyHints && !Theme.compact && !root.crowded
        spacing: Theme.space2

        KeyHint { text: "0" }
        AppText { color: Theme.inkSoft; text: qsTr("to"); wrapMode: Text.NoWrap; Accessible.ignored: true }
        KeyHint { text: "9" }
        Item { width: Theme.space3; height: 1 }
        KeyHint { text: "T" }
        AppText { color: Theme.inkSoft; text: qsTr("for 10"); wrapMode: Text.NoWrap; Accessible.ignored: true }
    }
    TextButton {
        large: true
        text: root.viewModel.changing ? qsTr("Leave it") : qsTr("Skip rating")
        keyHint: root.crowded ? "" : "S"
        onClicked: root.viewModel.skip()
    }
    PrimaryButton {
        id: next

        large: true
        text: root.viewModel.nextText
        keyHint: root.crowded ? "" : qsTr("Enter")
        onClicked: root.viewModel.next()
    }
}
