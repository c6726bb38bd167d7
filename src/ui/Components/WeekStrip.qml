pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components
import Unknot.ViewModels

/// Seven days: minutes, rest, or nothing yet.
RowLayout {
    id: root

    required property WeekModel model

    spacing: Theme.space2
    Accessible.role: Accessible.List
    Accessible.name: qsTr("This week")

    Repeater {
        model: root.model

        ColumnLayout {
            id: day

            required property string letter
            required property string text
            required property string description
            required property bool rolled
            required property bool rest
            required property bool today

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.space1
            Accessible.role: Accessible.ListItem
            Accessible.name: day.description

            AppText {
                Layout.alignment: Qt.AlignHCenter
                type: AppText.Caption
                text: day.letter
                color: day.today ? Theme.ink : Theme.inkSoft
                font.weight: day.today ? Font.Bold : Font.Normal
                Accessible.ignored: true
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Theme.target
                radius: Theme.radius
                color: day.rolled ? Theme.tint : day.rest ? Theme.sunken : Theme.surface
                border.width: day.today ? 2 : day.rolled || day.rest ? 0 : Theme.line
                border.color: day.today ? Theme.primary : Theme.outline

                AppText {
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width - Theme.space1)
                    text: day.text
                    color: day.rolled ? Theme.tintInk : Theme.inkMuted
                    font.weight: day.rolled ? Font.DemiBold : Font.Normal
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 11
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
