import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// The one message that the log asks for today.
AdviceBanner {
    id: root

    required property AdviceViewModel advice

    objectName: "advice"
    title: root.advice.words.title
    message: root.advice.contact.length > 0 ? root.advice.words.message + "\n" + root.advice.contact
                                            : root.advice.words.message

    SecondaryButton {
        objectName: "seeTrend"
        visible: root.advice.hasTrend && !root.advice.asks
        text: qsTr("See the trend")
        onClicked: root.advice.openTrend()
    }
    SecondaryButton {
        objectName: "easier"
        visible: root.advice.asks
        text: qsTr("Easier")
        Accessible.description: root.advice.words.title
        onClicked: root.advice.answer(true)
    }
    SecondaryButton {
        objectName: "sameOrWorse"
        visible: root.advice.asks
        text: qsTr("The same or worse")
        Accessible.description: root.advice.words.title
        onClicked: root.advice.answer(false)
    }
    TextButton {
        objectName: "notNow"
        visible: !root.advice.asks
        text: qsTr("Not now")
        Accessible.description: qsTr("Hides this for 7 days, unless the area gets worse")
        onClicked: root.advice.dismiss()
    }
}
