import QtQuick
import Unknot.Theme
import Unknot.Figure

/// The still of a technique, small: of what can happen to a figure, nothing happens to it. Not read out; what it
/// stands beside has the words.
FigureItem {
    thumbnail: true
    look: Theme.look
    dark: Theme.dark
    phase: -1
    Accessible.ignored: true
}
