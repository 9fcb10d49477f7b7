pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// The files of a piece of support material: saved as a copy, asked for where they are not on this device, added and removed.
Card {
    id: card

    required property MaterialDetail detail

    FileViewer {
        id: viewer

        here: true
    }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Files")
    }
    Repeater {
        model: card.detail.files

        RowLayout {
            id: file

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space2

            ListRow {
                Layout.fillWidth: true
                title: file.modelData.name
                second: Labels.line([Labels.bytes(file.modelData.size), file.modelData.here ? qsTr("Press to save a copy") : qsTr("Not on this device: press to have it fetched")])
                iconName: "attach"
                onClicked: {
                    if (!file.modelData.here)
                        return card.detail.fetchFile(file.modelData.fileId)
                    viewer.fileId = file.modelData.fileId
                    saving.open()
                }
            }
            IconButton {
                visible: card.detail.canWrite
                icon.name: "trash"
                text: qsTr("Remove %1").arg(file.modelData.name)
                onClicked: {
                    const removed = file.modelData.fileId
                    card.detail.removeFile(removed)
                    Notices.offer(qsTr("“%1” was removed").arg(file.modelData.name), () => card.detail.restoreFile(removed))
                }
            }
        }
    }
    ProgressRow {
        Layout.fillWidth: true
        visible: card.detail.adding
        title: qsTr("Adding the file")
        second: qsTr("You can go on working.")
        cancellable: false
        measured: false
    }
    AppButton {
        visible: card.detail.canWrite
        icon.name: "attach"
        text: qsTr("Add a file")
        onClicked: choosing.open()
    }
    FileDialog {
        id: choosing

        title: qsTr("Add a file")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("All files") + " (*)"]
        onAccepted: card.detail.addFiles(selectedFiles)
    }
    FileDialog {
        id: saving

        title: qsTr("Save a copy")
        fileMode: FileDialog.SaveFile
        onAccepted: viewer.saveCopy(selectedFile)
    }
}
