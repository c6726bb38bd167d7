import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

ActionBar {
    id: root

    required property RatingViewModel viewModel

    readonly property bool crowded: Theme.textScale > 1.1 && !Theme.wide

    function takeFocus(): void {
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    start: [
        SecondaryButton {
            large: true
            enabled: root.viewModel.canGoBack
            text: qsTr("Back")
            labelVisible: !(Theme.compact && root.crowded)
            iconName: "chevron-left"
            keyHint: root.crowded ? "" : "B"
            onClicked: root.viewModel.back()
        },
        SecondaryButton {
            large: true
            visible: !root.viewModel.changing
            text: qsTr("Sharp pain or numbness")
            iconName: "stop"
            keyHint: root.crowded ? "" : "X"
            onClicked: root.viewModel.stopForPain()
        }
    ]

    Row {
        height: next.height
        rightPadding: Theme.space3
        visible: Theme.keyHints && !Theme.compact && !root.crowded
        spacing: Theme.space2

        KeyHint { anchors.verticalCenter: parent.verticalCenter; text: "0" }
        Words { text: qsTr("to") }
        KeyHint { anchors.verticalCenter: parent.verticalCenter; text: "9" }
        Item { width: Theme.space3; height: 1 }
        KeyHint { anchors.verticalCenter: parent.verticalCenter; text: "T" }
        Words { text: qsTr("for 10") }
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

    component Words: AppText {
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        color: Theme.inkSoft
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
