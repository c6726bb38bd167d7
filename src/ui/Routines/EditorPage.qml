import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Routines

/// Builds a routine: steps on the left, what they add up to on the right.
FocusScope {
    id: root

    required property RoutineEditor viewModel
    property bool canStart: false

    signal handoverAsked()

    Keys.onPressed: event => {
        const step = root.viewModel.current;
        event.accepted = true;
        if (event.key === Qt.Key_Delete && step >= 0)
            root.viewModel.remove(step);
        else if (event.key === Qt.Key_Escape)
            root.viewModel.goBack();
        else
            event.accepted = false;
    }

    // Not keys: a list of choices that has the keyboard would take the arrows for itself.
    Shortcut {
        sequence: "Alt+Up"
        enabled: root.visible
        onActivated: root.viewModel.move(root.viewModel.current, root.viewModel.current - 1)
    }
    Shortcut {
        sequence: "Alt+Down"
        enabled: root.visible
        onActivated: root.viewModel.move(root.viewModel.current, root.viewModel.current + 1)
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.visible
        onActivated: steps.openAreas()
    }
    Shortcut {
        sequences: ["Ctrl+P", "Ctrl+E"]
        enabled: root.visible && !root.viewModel.empty
        onActivated: root.handoverAsked()
    }
    Shortcut {
        sequence: "Ctrl+Z"
        enabled: root.visible
        onActivated: root.viewModel.undo()
    }
    PageScroll {
        id: scroll

        readonly property real inner: Math.min(width - 2 * Theme.pageMargin, Theme.pageWidth)
        readonly property bool twoColumns: !Theme.compact && inner >= 1000 * Theme.textScale
        readonly property real rightWidth: twoColumns ? Math.round(296 * Theme.textScale) : inner
        readonly property real leftWidth: twoColumns ? inner - rightWidth - Theme.cardGap : inner

        anchors.fill: parent
        contentHeight: page.height + 2 * Theme.pageMargin

        Item {
            id: page

            x: (scroll.width - scroll.inner) / 2
            y: Theme.pageMargin
            width: scroll.inner
            height: Math.max(left.y + left.height, right.y + right.height)

            EditorHead {
                id: head

                width: parent.width
                viewModel: root.viewModel
                canStart: root.canStart
                onHandoverAsked: root.handoverAsked()
            }
            Column {
                id: right

                x: scroll.twoColumns ? scroll.leftWidth + Theme.cardGap : 0
                y: head.height + Theme.space4
                width: scroll.rightWidth
                spacing: Theme.space4

                TotalCard {
                    width: parent.width
                    strip: !scroll.twoColumns
                    viewModel: root.viewModel
                }
                AreaMinutesCard {
                    width: parent.width
                    visible: scroll.twoColumns && !root.viewModel.empty
                    viewModel: root.viewModel
                }
            }
            Column {
                id: left

                y: scroll.twoColumns ? head.height + Theme.space4 : right.y + right.height + Theme.space4
                width: scroll.leftWidth
                spacing: Theme.space4

                EditorSteps {
                    id: steps

                    width: parent.width
                    viewModel: root.viewModel
                }
                EditorNotes {
                    width: parent.width
                    viewModel: root.viewModel
                }
                EditorPauses {
                    width: parent.width
                    viewModel: root.viewModel
                }
                AreaMinutesCard {
                    width: parent.width
                    visible: !scroll.twoColumns && !root.viewModel.empty
                    viewModel: root.viewModel
                }
            }
        }
    }
}
