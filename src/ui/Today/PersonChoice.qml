import QtQuick
import Unknot.Theme
import Unknot.ViewModels
import Unknot.Components

/// Who is rolling.
Choice {
    id: root

    required property PeopleViewModel people

    objectName: "person"
    name: qsTr("Who is rolling")
    width: Math.min(implicitWidth, Math.round((Theme.compact ? 200 : 280) * Theme.textScale))
    model: root.people.choices
    currentIndex: root.people.choice
    onPicked: index => root.people.choose(index)
}
