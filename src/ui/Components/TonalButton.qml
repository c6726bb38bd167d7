import QtQuick
import Unknot.Theme
import Unknot.Components

BaseButton {
    fill: Theme.tint
    fillHover: Theme.stage2
    fillPressed: Theme.stage
    ink: Theme.tintInk
}
