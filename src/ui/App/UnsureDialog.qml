import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// "I am not sure what to do": ask a physiotherapist, with one's own when it is stored.
AppDialog {
    id: root

    required property HelpViewModel help
    /// A session is running.
    property bool rolling: false

    signal endAsked()

    objectName: "unsure"
    title: root.help.title
    message: root.help.message
    width: Math.min(Math.round(600 * Theme.textScale), root.parent.width - 2 * Theme.space5)

    PageScroll {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: words.height
        contentHeight: words.height

        ColumnLayout {
            id: words

            width: scroll.width
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                text: root.help.contact.length > 0 ? root.help.contact
                                                   : qsTr("You can store your own physiotherapist in Settings.")
                font.weight: root.help.contact.length > 0 ? Font.DemiBold : Font.Normal
                color: root.help.contact.length > 0 ? Theme.ink : Theme.inkSoft
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                visible: urgent.text.length > 0
                text: qsTr("Do not wait with these")
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            AppText {
                id: urgent

                Layout.fillWidth: true
                visible: text.length > 0
                text: root.help.urgent
                color: Theme.inkSoft
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                visible: soon.text.length > 0
                text: qsTr("Have these looked at")
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            AppText {
                id: soon

                objectName: "soon"
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.help.soon
                color: Theme.inkSoft
            }
            AppText {
                Layout.fillWidth: true
                type: AppText.Caption
                text: qsTr("Unknot guides self-massage and records how it feels. It does not examine you or replace an assessment.")
            }
        }
    }

    buttons: [
        PrimaryButton {
            text: qsTr("Close")
            focus: true
            onClicked: root.close()
        },
        SecondaryButton {
            objectName: "endFromHelp"
            visible: root.rolling
            text: qsTr("End session")
            onClicked: {
                root.close();
                root.endAsked();
            }
        }
    ]
}
