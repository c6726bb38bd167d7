import QtQuick
import Unknot.Theme
import Unknot.Components

Notice {
    ink: Theme.ink
}
