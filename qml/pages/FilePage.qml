pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// One file of a note as large as it can be seen or heard, with its caption; and the way to the next one.
Page {
    id: page

    readonly property alias files: noteFiles
    readonly property string noteId: targetId.split("/")[0]
    property string fileId: targetId.split("/")[1] ?? ""
    readonly property var file: noteFiles.revision >= 0 ? noteFiles.find("fileId", fileId) : ({})
    readonly property string kind: file.kind ?? ""
    readonly property bool here: file.here ?? false
    readonly property bool unshown: shower.item ? (shower.item as FileContent).failed : false
    property string note

    function hasStep(by: int): bool {
        const place = noteFiles.placeOf(fileId)
        return place >= 0 && noteFiles.idAt(place + by) !== ""
    }

    function step(by: int) {
        if (hasStep(by))
            fileId = noteFiles.idAt(noteFiles.placeOf(fileId) + by)
    }

    function remove() {
        const id = fileId
        noteFiles.remove(id)
        Notices.offer(qsTr("“%1” was taken out of the note").arg(file.name), () => noteFiles.restore(id))
        page.leave()
    }

    title: file.caption ? file.caption : file.name ?? ""
    secondTitle: false
    onTargetIdChanged: fileId = targetId.split("/")[1] ?? ""
    onFileIdChanged: note = ""
    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)
    actions: [
        IconButton {
            icon.name: "more"
            text: qsTr("More")
            onClicked: menu.open()

            Menu {
                id: menu

                y: parent.height
                x: parent.width - width

                MenuItem { text: qsTr("Open the note"); icon.name: "note"; onTriggered: page.go("note", page.noteId) }
                MenuItem { text: qsTr("Save a copy"); icon.name: "copy-out"; enabled: page.here && !viewer.saving; onTriggered: sure.open() }
                MenuItem { text: qsTr("Take out of the note"); icon.name: "trash"; danger: true; enabled: !Workspace.salvaged; onTriggered: page.remove() }
            }
        }
    ]

    NoteFiles { id: noteFiles; noteId: page.noteId }
    FileViewer {
        id: viewer

        fileId: page.fileId
        kind: page.kind
        here: page.here
        onSaved: path => page.note = qsTr("Saved in %1. This copy is not protected by Kopa.").arg(path)
        onSaveFailed: (code, parameters) => page.note = FileWords.saveFailure(code) || Sentences.sentence(code, parameters)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2

        Loader {
            id: shower

            Layout.fillWidth: true
            Layout.fillHeight: true
            active: page.here && FileWords.shownKinds.includes(page.kind)
            visible: active && !page.unshown
            source: page.kind === "picture" ? "FilePicture.qml" : page.kind === "pdf" ? "FilePages.qml" : page.kind === "text" ? "FileText.qml" : "FileSound.qml"
            onLoaded: {
                const content = item as FileContent
                content.file = Qt.binding(() => page.file)
                content.viewer = viewer
            }
        }
        FileCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !shower.visible && page.file.fileId !== undefined
            file: page.file
            here: page.here
            unshown: page.unshown
            onFetchWanted: noteFiles.fetch(page.fileId)
            onCopyWanted: sure.open()
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: noteFiles.loaded && page.file.fileId === undefined
            iconName: "attach"
            text: qsTr("This file is not in the note any more. Somebody has taken it out.")
            actionText: qsTr("Open the note")
            onActed: page.go("note", page.noteId)
        }
        FileFoot {
            Layout.fillWidth: true
            visible: page.file.fileId !== undefined
            file: page.file
            viewer: viewer
            words: page.note
            hasBefore: page.file.fileId !== undefined && page.hasStep(-1)
            hasAfter: page.file.fileId !== undefined && page.hasStep(1)
            onStepped: by => page.step(by)
            onCaptionGiven: words => noteFiles.setCaption(page.fileId, words)
        }
    }
    Dialog {
        id: sure

        title: qsTr("Save a copy?")
        text: qsTr("The copy lies outside of Kopa: whoever can open the folder can open it, and it is not removed with the note. Delete it when you no longer need it.")
        acceptText: qsTr("Choose where")
        onAccepted: destination.open()
    }
    FileDialog {
        id: destination

        title: qsTr("Save a copy")
        fileMode: FileDialog.SaveFile
        currentFile: page.file.name ? "file:" + encodeURIComponent(page.file.name) : ""
        onAccepted: viewer.saveCopy(selectedFile)
    }
}
