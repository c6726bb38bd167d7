pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components
import Unknot.FirstRun

/// Statements to tick, with what to do about each beside them.
ColumnLayout {
    id: root

    required property FirstRunViewModel viewModel
    readonly property Item first: statements.count > 0 ? statements.itemAt(0).children[0] : null
    /// In one column each advice stands under its statement, else all of it beside them.
    readonly property bool stacked: root.width < 900 * Theme.textScale

    function adviceText(): string {
        let all = "";
        for (let i = 0; i < root.viewModel.advice.length; ++i)
            all += root.viewModel.advice[i] + " ";
        return all;
    }

    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        type: Theme.compact ? AppText.Head : AppText.Display
        text: qsTr("Does any of this apply to you?")
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space2
        Layout.bottomMargin: Theme.compact ? 0 : Theme.space2
        type: AppText.BodyLarge
        text: qsTr("Rolling presses hard on skin, muscle and blood vessels. Tick what applies.")
        color: Theme.inkSoft
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.space8
        rowSpacing: Theme.space4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 640
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space2

            ErrorPanel {
                Layout.fillWidth: true
                visible: message.length > 0
                title: qsTr("The questions are missing")
                message: root.viewModel.problem
            }
            Column {
                id: list

                Layout.fillWidth: true
                spacing: Theme.space2

                Repeater {
                    id: statements

                    model: root.viewModel.statements

                    ColumnLayout {
                        id: statement

                        required property int index
                        required property var model // the row's roles; one has the name of this item

                        width: list.width
                        spacing: Theme.space2

                        ChoiceRow {
                            objectName: "statement" + statement.index
                            Layout.fillWidth: true
                            text: statement.model.statement
                            on: statement.model.ticked
                            onClicked: root.viewModel.toggle(statement.index)
                        }
                        AdviceBanner {
                            Layout.fillWidth: true
                            visible: root.stacked && statement.model.ticked
                            message: statement.model.advice
                        }
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 448
            Layout.alignment: Qt.AlignTop
            spacing: 20

            Rectangle {
                objectName: "advice"
                Layout.fillWidth: true
                visible: root.viewModel.anyTicked && !root.stacked
                implicitHeight: advice.implicitHeight + 2 * Theme.space5
                radius: Theme.radiusLarge
                color: Theme.advice
                border.width: Theme.line
                border.color: Theme.adviceLine
                Accessible.role: Accessible.AlertMessage
                Accessible.name: title.text
                Accessible.description: root.adviceText()

                ColumnLayout {
                    id: advice

                    x: Theme.space5
                    y: Theme.space5
                    width: parent.width - 2 * Theme.space5
                    spacing: Theme.space2

                    RowLayout {
                        spacing: Theme.space3

                        Icon {
                            name: root.viewModel.urgent ? "warning" : "info"
                            size: 24
                            color: Theme.adviceIcon
                        }
                        AppText {
                            id: title

                            Layout.fillWidth: true
                            type: AppText.Title
                            text: root.viewModel.urgent ? qsTr("Please do not roll yet") : qsTr("Please ask first")
                            color: Theme.adviceInk
                        }
                    }
                    Column {
                        id: sentences

                        Layout.fillWidth: true
                        spacing: Theme.space2

                        Repeater {
                            model: root.viewModel.advice

                            AppText {
                                required property string modelData

                                width: sentences.width
                                type: AppText.BodyLarge
                                text: modelData
                                color: Theme.adviceInk
                            }
                        }
                    }
                    AppText {
                        Layout.fillWidth: true
                        type: AppText.BodyLarge
                        text: root.viewModel.urgent
                              ? qsTr("Start stays off while this is ticked. You can look around meanwhile.")
                              : qsTr("You can look around meanwhile.")
                        color: Theme.adviceInk
                    }
                }
            }
            AppText {
                Layout.fillWidth: true
                leftPadding: Theme.space1
                text: qsTr("This is not a medical assessment. Unknot keeps your answers on this computer and asks "
                           + "again after 3 months, or after 30 days without a session.")
                color: Theme.inkMuted
            }
        }
    }
}
