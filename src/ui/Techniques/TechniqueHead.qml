import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// The technique's name and what can be done with it.
ActionBar {
    id: root

    required property TechniqueViewModel viewModel

    start: [
        SecondaryButton {
            id: back

            objectName: "back"
            iconName: "chevron-left"
            labelVisible: false
            text: qsTr("Back to techniques")
            onClicked: root.viewModel.goBack()
        },
        AppText {
            height: back.height
            verticalAlignment: Text.AlignVCenter
            type: AppText.Head
            text: root.viewModel.name
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        },
        AppText {
            height: back.height
            verticalAlignment: Text.AlignVCenter
            type: AppText.BodyLarge
            text: root.viewModel.place
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
        }
    ]

    SecondaryButton {
        objectName: "present"
        iconName: "present"
        text: qsTr("Present")
        keyHint: "P"
        onClicked: root.viewModel.present()
    }
    SecondaryButton {
        objectName: "add"
        iconName: "plus"
        text: qsTr("Add to a routine")
        keyHint: "A"
        onClicked: root.viewModel.addToRoutine()
    }
    PrimaryButton {
        objectName: "try"
        focus: true
        enabled: root.viewModel.canTry
        iconName: "play"
        text: qsTr("Try for 1 min")
        onClicked: root.viewModel.tryIt()
    }
}
