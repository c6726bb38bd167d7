pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

RowLayout {
    id: root

    required property SummaryViewModel viewModel

    spacing: Theme.compact ? Theme.space5 : 40

    component Total: ColumnLayout {
        id: totalItem

        property string number
        property string words

        Layout.alignment: Qt.AlignTop
        spacing: 0
        Accessible.role: Accessible.StaticText
        Accessible.name: totalItem.number + " " + totalItem.words

        AppText {
            Layout.alignment: Qt.AlignRight
            type: AppText.Display
            font.family: Theme.displayFamily
            text: totalItem.number
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        AppText {
            Layout.alignment: Qt.AlignRight
            color: Theme.inkSoft
            text: totalItem.words
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        AppText {
            Layout.fillWidth: true
            type: AppText.Display
            text: root.viewModel.title
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            type: AppText.BodyLarge
            color: Theme.inkSoft
            text: (root.viewModel.demonstration ? qsTr("%1. A demonstration: nothing of it is kept.")
                   : root.viewModel.rehearsal ? qsTr("%1. A rehearsal: it stays out of your history.")
                   : "%1").arg(root.viewModel.subtitle)
        }
    }
    Total { number: root.viewModel.total; words: qsTr("in total") }
    Total { number: root.viewModel.rolling; words: qsTr("rolling") }
    Total { number: root.viewModel.areaCount; words: qsTr("areas") }
}
