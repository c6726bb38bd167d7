import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Components

AppText {
    Layout.fillWidth: true
    Layout.topMargin: Theme.space3
    type: AppText.BodyLarge
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
