pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components
import Unknot.Figure

/// One area of the summary.
ColumnLayout {
    id: root

    required property string technique
    required property string variant
    required property string name
    required property string minutes
    required property int sideCount
    required property string firstLetter
    required property int firstBefore
    required property int firstAfter
    required property string firstText
    required property string secondLetter
    required property int secondBefore
    required property int secondAfter
    required property string secondText
    required property string spoken
    property bool rated: true

    spacing: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken

    component SideRow: RowLayout {
        id: sideRow

        property string letter
        property int before
        property int after
        property string words

        Layout.fillWidth: true
        spacing: Theme.space3

        AppText {
            Layout.preferredWidth: Math.round(20 * Theme.textScale)
            color: Theme.inkSoft
            text: sideRow.letter
            Accessible.ignored: true
        }
        DumbbellRow {
            Layout.fillWidth: true
            before: sideRow.before
            after: sideRow.after
        }
        AppText {
            Layout.preferredWidth: Math.round(80 * Theme.textScale)
            horizontalAlignment: Text.AlignRight
            font.weight: sideRow.before >= 0 && sideRow.after >= 0 && sideRow.before !== sideRow.after
                         ? Font.DemiBold : Font.Normal
            text: sideRow.words
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.line
        color: Theme.outline
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        Layout.bottomMargin: Theme.space4
        spacing: Theme.space4

        Rectangle {
            Layout.preferredWidth: 80
            Layout.preferredHeight: 50
            visible: !Theme.compact
            radius: Theme.radius
            color: Theme.stage
            clip: true

            FigureThumbnail {
                anchors.fill: parent
                anchors.margins: Theme.space1
                technique: root.technique
                variant: root.variant
            }
        }
        ColumnLayout {
            Layout.preferredWidth: Math.round(130 * Theme.textScale)
            Layout.fillWidth: !root.rated
            spacing: 0

            AppText {
                Layout.fillWidth: true
                type: AppText.BodyLarge
                font.weight: Font.DemiBold
                text: root.name
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.inkSoft
                text: root.minutes
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.rated
            spacing: Theme.space1

            SideRow {
                letter: root.firstLetter
                before: root.firstBefore
                after: root.firstAfter
                words: root.firstText
            }
            SideRow {
                visible: root.sideCount > 1
                letter: root.secondLetter
                before: root.secondBefore
                after: root.secondAfter
                words: root.secondText
            }
        }
    }
}
