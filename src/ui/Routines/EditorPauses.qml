import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// What lies between the steps, and whether tension is asked for.
Flow {
    id: root

    required property RoutineEditor viewModel

    spacing: Theme.space4

    component Named: Column {
        id: named

        property string title
        property alias text: stepper.text

        signal stepped(by: int)

        spacing: Theme.space2

        AppText {
            text: named.title
            font.weight: Font.DemiBold
        }
        Stepper {
            id: stepper

            width: Math.round(180 * Theme.textScale)
            name: named.title
            onStepped: by => named.stepped(by)
        }
    }

    Named {
        objectName: "getReady"
        title: qsTr("To get ready")
        text: root.viewModel.getReady
        onStepped: by => root.viewModel.stepGetReady(by)
    }
    Named {
        objectName: "rest"
        title: qsTr("Rest between areas")
        text: root.viewModel.rest
        onStepped: by => root.viewModel.stepRest(by)
    }
    Column {
        spacing: Theme.space2

        AppText {
            text: qsTr("Before and after")
            font.weight: Font.DemiBold
        }
        CheckBox {
            objectName: "ratings"
            text: qsTr("Ask how tight it is")
            checked: root.viewModel.ratings
            onToggled: root.viewModel.ratings = checked
        }
    }
}
