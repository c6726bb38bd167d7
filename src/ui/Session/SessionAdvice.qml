import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What a limit of the session asks for, until it has been read.
AdviceBanner {
    id: root

    required property SessionViewModel viewModel

    title: root.viewModel.advice.title
    message: root.viewModel.advice.message

    TextButton {
        text: qsTr("OK")
        ink: Theme.adviceInk
        takesSpace: false
        onClicked: root.viewModel.dismissAdvice()
    }
}
