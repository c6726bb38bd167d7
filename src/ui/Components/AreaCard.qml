import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Components

/// A technique of the library, or one that could not be loaded. The picture is put inside.
T.ItemDelegate {
    id: root

    property string name
    property string summary
    property string sides
    property string variants
    property int leftRating: -1
    property int rightRating: -1
    property int centralRating: -1
    property string description
    property bool failed: false
    property string problem
    property bool current: false
    /// Makes room for something above the cards.
    property bool low: false
    default property alias picture: stage.data

    readonly property int least: root.low ? 274 : 328
    readonly property int pictureHeight: root.low ? 108 : Theme.wide ? 180 : 160
    readonly property bool wrong: root.failed || root.problem.length > 0

    implicitWidth: 360
    implicitHeight: Math.max(root.least, content.implicitHeight)
    padding: 0
    focusPolicy: root.current || root.activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    hoverEnabled: !root.failed
    Accessible.role: root.failed ? Accessible.StaticText : Accessible.Button
    Accessible.name: root.description
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surface
    }

    ColumnLayout {
        id: content

        anchors.fill: parent
        spacing: 0

        Rectangle {
            id: stage

            Layout.fillWidth: true
            implicitHeight: root.pictureHeight
            color: root.failed ? Theme.errorTint : Theme.stage

            Icon {
                anchors.centerIn: parent
                visible: root.failed
                name: "file"
                size: 40
                color: Theme.error
            }
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: 20
            Layout.rightMargin: 20
            Layout.topMargin: Theme.space4
            Layout.bottomMargin: 20
            spacing: Theme.space1

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.space3

                AppText {
                    Layout.fillWidth: true
                    type: AppText.Title
                    text: root.name
                    Accessible.ignored: true
                }
                TensionNumber {
                    Layout.alignment: Qt.AlignTop
                    label: qsTr("L", "left")
                    value: root.leftRating
                }
                TensionNumber {
                    Layout.alignment: Qt.AlignTop
                    label: qsTr("R", "right")
                    value: root.rightRating
                }
                TensionNumber {
                    Layout.alignment: Qt.AlignTop
                    value: root.centralRating
                }
                Rectangle {
                    visible: root.failed
                    implicitWidth: tag.implicitWidth + 2 * Theme.space2
                    implicitHeight: Theme.captionLeading + Theme.space2
                    radius: Theme.radiusSmall
                    color: Theme.errorTint

                    AppText {
                        id: tag

                        anchors.centerIn: parent
                        type: AppText.Caption
                        text: qsTr("Not loaded")
                        color: Theme.error
                        Accessible.ignored: true
                    }
                }
            }
            AppText {
                Layout.fillWidth: true
                text: root.summary
                color: Theme.inkSoft
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                type: AppText.Caption
                text: root.problem
                color: Theme.error
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            Item {
                Layout.fillHeight: true
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                visible: !root.failed
                spacing: Theme.space4

                AppText {
                    type: AppText.Caption
                    text: root.sides
                    Accessible.ignored: true
                }
                AppText {
                    type: AppText.Caption
                    text: root.variants
                    Accessible.ignored: true
                }
            }
        }
    }

    RoundedCorners {
        corner: Theme.radiusCard
        behind: Theme.canvas
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: "transparent"
        border.width: root.hovered ? 2 : Theme.line
        border.color: root.wrong ? Theme.error : root.hovered ? Theme.primary : Theme.outline
    }
    FocusRing {
        shown: root.visualFocus
        controlRadius: Theme.radiusCard
    }
}
