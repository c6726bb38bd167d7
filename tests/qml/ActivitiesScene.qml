import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components
import Unknot.History
import Unknot.Today
import Unknot.Testing

/// The cards of activities in full: on their pages they lie below the first screen.
PageScroll {
    id: root

    required property TestSetup setup

    contentHeight: card.y + card.height + Theme.pageMargin

    Binding { target: Theme; property: "dark"; value: root.setup.app.settings.dark }
    Binding { target: Theme; property: "textScale"; value: root.setup.app.settings.textScale }
    Binding { target: Theme; property: "width"; value: root.width }

    Rectangle {
        width: root.width
        height: Math.max(root.height, root.contentHeight)
        color: Theme.canvas
    }
    ActivityQuestion {
        id: question

        x: Theme.pageMargin
        y: Theme.pageMargin
        width: Math.min(664, root.width - 2 * Theme.pageMargin)
        visible: root.setup.app.activities.question.length > 0
        activities: root.setup.app.activities
    }
    ActivitiesCard {
        id: card

        x: Theme.pageMargin
        y: Theme.pageMargin + (question.visible ? question.height + Theme.cardGap : 0)
        width: root.width - 2 * Theme.pageMargin
        viewModel: root.setup.app.activities
    }
}
