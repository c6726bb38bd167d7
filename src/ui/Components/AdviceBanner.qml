import QtQuick
import Unknot.Theme
import Unknot.Components

/// A limit that was noticed and whom to ask about it. Calm: never in the colour of failure.
Notice {
    fill: Theme.advice
    edge: Theme.adviceLine
    ink: Theme.adviceInk
    iconInk: Theme.adviceIcon
}
