import QtQuick
import Unknot.Theme
import Unknot.Components

/// The one thing a screen is for.
BaseButton {
    fill: Theme.primary
    fillHover: Theme.primaryHover
    fillPressed: Theme.primaryPressed
    ink: Theme.primaryInk
}
