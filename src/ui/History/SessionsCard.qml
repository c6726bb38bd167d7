pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Every session, newest first. Enter opens one.
Card {
    id: root

    required property HistoryViewModel viewModel

    readonly property int dateWidth: Math.round(112 * Theme.textScale)
    readonly property int numberWidth: Math.round(56 * Theme.textScale)
    readonly property int easedWidth: Math.round(86 * Theme.textScale)
    readonly property int chevronWidth: 24
    readonly property real routineWidth: root.availableWidth - root.dateWidth - root.numberWidth - root.easedWidth
                                         - root.chevronWidth
    readonly property int rowHeight: Math.max(Theme.target, Math.round(46 * Theme.textScale))

    signal sessionOpened(id: string)

    component Cell: AppText {
        property bool number: false

        height: parent.height
        horizontalAlignment: number ? Text.AlignRight : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space1

        CardHeader {
            Layout.fillWidth: true
            title: qsTr("Sessions")
            note: root.viewModel.countText
            noteType: AppText.Body
        }
        Row {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(32 * Theme.textScale)
            Accessible.ignored: true

            Cell { width: root.dateWidth; type: AppText.Caption; text: qsTr("Date") }
            Cell { width: root.routineWidth; type: AppText.Caption; text: qsTr("Routine") }
            Cell { number: true; width: root.numberWidth; type: AppText.Caption; text: qsTr("Min") }
            Cell { number: true; width: root.easedWidth; type: AppText.Caption; text: qsTr("Eased by") }
        }
        ListView {
            id: list

            objectName: "sessions"
            Layout.fillWidth: true
            // Room for a focused row's ring beside its words.
            Layout.leftMargin: -Theme.space2
            Layout.rightMargin: -Theme.space2
            implicitHeight: Math.min(contentHeight, 12 * root.rowHeight)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            model: root.viewModel.sessions
            activeFocusOnTab: false
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Sessions")

            delegate: T.ItemDelegate {
                id: row

                required property string session
                required property string date
                required property string routine
                required property string minutes
                required property string easedBy
                required property string description
                required property int index

                width: list.width
                implicitHeight: root.rowHeight
                leftPadding: Theme.space2
                rightPadding: Theme.space2
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                Accessible.role: Accessible.Button
                Accessible.name: row.description
                Accessible.onPressAction: row.clicked()
                Keys.onReturnPressed: row.clicked()
                Keys.onEnterPressed: row.clicked()
                Keys.onShortcutOverride: event => {
                    event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
                            || event.key === Qt.Key_Space;
                }
                Keys.onDownPressed: list.itemAtIndex(row.index + 1)?.forceActiveFocus(Qt.TabFocusReason)
                Keys.onUpPressed: list.itemAtIndex(row.index - 1)?.forceActiveFocus(Qt.BacktabFocusReason)
                onActiveFocusChanged: if (row.activeFocus)
                    list.positionViewAtIndex(row.index, ListView.Contain)
                onClicked: root.sessionOpened(row.session)

                background: Rectangle {
                    color: row.down ? Theme.stage2 : row.hovered ? Theme.sunken : "transparent"

                    Rectangle {
                        x: Theme.space2
                        width: parent.width - 2 * x
                        height: Theme.line
                        color: Theme.outline
                    }
                    FocusRing {
                        anchors.margins: 0
                        shown: row.visualFocus
                        controlRadius: 0
                    }
                }
                contentItem: Row {
                    Cell { width: root.dateWidth; text: row.date; color: Theme.inkSoft }
                    Cell { width: root.routineWidth; text: row.routine; font.weight: Font.Medium }
                    Cell { number: true; width: root.numberWidth; text: row.minutes }
                    Cell { number: true; width: root.easedWidth; text: row.easedBy; font.weight: Font.DemiBold }
                    Item {
                        width: root.chevronWidth
                        height: parent.height

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            anchors.right: parent.right
                            name: "chevron-right"
                            size: 16
                            color: Theme.inkMuted
                        }
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: list.count === 0
            text: qsTr("No sessions match.")
            color: Theme.inkSoft
        }
        TextButton {
            objectName: "showAll"
            Layout.leftMargin: -leftPadding
            visible: root.viewModel.hasMore
            text: qsTr("Show all sessions")
            onClicked: root.viewModel.showAll()
        }
    }
}
