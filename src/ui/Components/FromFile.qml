import QtQuick

/// What is seldom there, made from its file when it is first wanted: the start need not read it.
Loader {
    id: root

    required property string file
    property bool wanted: false
    property var properties: ({}) // of what is made, by their names

    function follow(): void {
        if (root.wanted && root.status === Loader.Null)
            root.setSource(root.file, root.properties);
    }

    visible: root.wanted
    onWantedChanged: root.follow()
    Component.onCompleted: root.follow()
}
