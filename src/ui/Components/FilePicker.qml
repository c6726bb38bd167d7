import QtQuick
import QtQuick.Dialogs

/// The desktop's own way to find a file, or Qt's where the desktop has none. A file of its own, because its
/// module is only read when somebody browses, and may be missing.
FileDialog {
    id: root

    /// Whether a file is to be written.
    required property bool saving
    /// Where to begin, as a path.
    required property string proposal

    signal picked(path: string)

    function urlOf(path: string): url {
        return "file://" + path.split("/").map(part => encodeURIComponent(part)).join("/");
    }

    objectName: "filePicker"
    fileMode: root.saving ? FileDialog.SaveFile : FileDialog.OpenFile
    currentFolder: root.urlOf(root.proposal.slice(0, root.proposal.lastIndexOf("/")))
    Component.onCompleted: if (root.saving)
        root.selectedFile = root.urlOf(root.proposal);
    onAccepted: root.picked(decodeURIComponent(String(root.selectedFile).replace(/^file:\/\//, "")))
}
