pragma ComponentBehavior: Bound

import QtQuick
import Unknot.ViewModels

/// The keys of a rating: a digit fills a side and goes on to the next.
Item {
    id: root

    required property RatingViewModel viewModel
    property bool on: true

    Repeater {
        model: 10

        Item {
            id: digit

            required property int index

            Shortcut {
                sequence: String(digit.index)
                enabled: root.on
                autoRepeat: false
                onActivated: root.viewModel.enterNumber(digit.index)
            }
        }
    }
    Shortcut { sequence: "T"; enabled: root.on; autoRepeat: false; onActivated: root.viewModel.enterNumber(10) }
    Shortcut { sequence: "Up"; enabled: root.on; onActivated: root.viewModel.focusRow -= 1 }
    Shortcut { sequence: "Down"; enabled: root.on; onActivated: root.viewModel.focusRow += 1 }
    Shortcut {
        sequence: "B"
        enabled: root.on && root.viewModel.canGoBack
        autoRepeat: false
        onActivated: root.viewModel.back()
    }
    Shortcut { sequence: "S"; enabled: root.on; autoRepeat: false; onActivated: root.viewModel.skip() }
    Shortcut {
        sequence: "X"
        enabled: root.on && !root.viewModel.changing
        autoRepeat: false
        onActivated: root.viewModel.stopForPain()
    }
    Shortcut {
        sequences: ["Return", "Enter"]
        enabled: root.on
        autoRepeat: false
        onActivated: root.viewModel.next()
    }
}
