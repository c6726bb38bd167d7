pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.Figure
import Unknot.Testing

/// Every component in its states, on one sheet.
PageScroll {
    id: root

    required property TestSetup setup

    contentHeight: column.height + 2 * Theme.space6

    Binding { target: Theme; property: "dark"; value: root.setup.app.settings.dark }
    Binding { target: Theme; property: "textScale"; value: root.setup.app.settings.textScale }
    Binding { target: Theme; property: "width"; value: root.width }

    Rectangle {
        width: root.width
        height: Math.max(root.height, root.contentHeight)
        color: Theme.canvas
    }
    ColumnLayout {
        id: column

        x: Theme.space6
        y: Theme.space6
        width: root.width - 2 * Theme.space6
        spacing: Theme.space4

        AppText { type: AppText.Head; text: "Components and states" }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space4

            PrimaryButton { text: "Start" }
            PrimaryButton { text: "Start"; enabled: false }
            PrimaryButton { text: "Start"; large: true; iconName: "play"; keyHint: "Enter" }
            SecondaryButton { text: "Open folder"; iconName: "folder" }
            SecondaryButton { text: "Delete"; destructive: true }
            TonalButton { text: "Start" }
            TextButton { text: "Start" }
            SessionButton { text: "Pause"; iconName: "pause"; keyHint: "Space"; primary: true }
            SessionButton { text: "Skip"; iconName: "skip"; keyHint: "N"; labelVisible: false }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space4

            SegmentedControl { model: ["System", "Light", "Dark"]; currentIndex: 1 }
            Switch { checked: true }
            Switch {}
            CheckBox { text: "Checked"; checked: true }
            CheckBox { text: "Not checked" }
            Slider { value: 0.5 }
            Stepper { text: "10 s"; name: "Time" }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space4

            TextField { placeholder: "Name"; width: 200 }
            TextField { text: "6:00"; problem: "Use 0:30 to 5:00"; width: 200 }
            TextArea { text: "A note"; width: 300 }
        }
        AdviceBanner {
            Layout.fillWidth: true
            title: "Left calf: not eased over 7 days."
            message: "Consider an assessment."
            SecondaryButton { text: "See the trend" }
        }
        InfoNote { Layout.fillWidth: true; message: "Firm, but easy to breathe through." }
        ErrorPanel {
            Layout.fillWidth: true
            title: "Calf could not be loaded."
            message: "techniques/calf.json, line 14."
            TextButton { text: "Try again" }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space1

            Repeater {
                model: 11

                Rectangle {
                    required property int index

                    width: 48
                    height: 40
                    radius: Theme.radiusSmall
                    color: Theme.tension(index)

                    AppText { anchors.centerIn: parent; text: parent.index; color: Theme.tensionInk(parent.index) }
                }
            }
            Repeater {
                model: [0, 5, 10, 15]

                Rectangle {
                    required property int modelData

                    width: 48
                    height: 40
                    radius: Theme.radiusSmall
                    color: Theme.heat(modelData)
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space4

            Repeater {
                model: ["today", "techniques", "settings", "play", "pause", "skip", "back", "rewind", "forward",
                    "hold", "stop", "fullscreen", "fullscreen-exit", "close", "chevron-left", "chevron-right",
                    "chevron-down", "chevron-up", "arrow-up", "arrow-down", "arrow-right", "arrow-left", "plus",
                    "minus", "check", "info", "warning", "file", "folder", "edit", "clock", "shield", "keyboard",
                    "more", "reload", "unknot"]

                Icon {
                    required property string modelData

                    name: modelData
                    size: 24
                    color: Theme.ink
                }
            }
        }
        FigureView {
            Layout.preferredWidth: 400
            Layout.preferredHeight: 200
            caption: "Hamstrings"
        }
    }
}
