import QtQuick
import QtQuick.Dialogs
import Kopa

// Below a note, always in sight: where it is saved, and the way to a photo, a file or a recording.
Rectangle {
    id: foot

    required property NoteEditor note
    required property NoteFiles files
    property real columnX: 0
    property real columnWidth: 0
    property bool canAdd: true

    function addFiles(urls: var) {
        note.keep()
        files.addFiles(urls)
    }

    function record() {
        if (Recorder.recording)
            return Recorder.stop()
        note.keep()
        Recorder.start(note.noteId, note.space)
    }

    // With large letters on a small screen the words stand above the buttons.
    readonly property bool stacked: canAdd && columnWidth - buttons.width < 150 * Theme.textScale

    height: !canAdd ? saved.implicitHeight + Theme.space4
                    : stacked ? saved.implicitHeight + Theme.space2 + buttons.height
                              : Math.max(saved.implicitHeight + Theme.space4, buttons.height + Theme.space1)
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    SavedLine {
        id: saved

        y: foot.stacked ? Theme.space2 : Math.round((foot.height - height) / 2)
        x: foot.columnX
        width: Math.max(0, foot.columnWidth - (buttons.visible && !foot.stacked ? buttons.width + Theme.space2 : 0))
        saveState: foot.note.saveState
        time: foot.note.savedAt !== "" ? Labels.time(foot.note.savedAt) : ""
        safe: foot.note.safe
    }
    Row {
        id: buttons

        y: foot.stacked ? foot.height - height : Math.round((foot.height - height) / 2)
        x: foot.columnX + foot.columnWidth - width + Theme.space2
        visible: foot.canAdd
        spacing: Theme.space2

        IconButton {
            visible: CaptureDevices.camera
            icon.name: "camera"
            text: qsTr("Take a photo")
            onClicked: {
                foot.note.keep()
                camera.open()
            }
        }
        IconButton {
            icon.name: "attach"
            text: qsTr("Add a file or a picture")
            onClicked: choice.open()
        }
        IconButton {
            visible: CaptureDevices.microphone
            icon.name: Recorder.recording ? "stop" : "microphone"
            color: Recorder.recording ? Theme.lingonberry : Theme.ink
            text: Recorder.recording ? qsTr("Stop and keep") : qsTr("Record sound")
            onClicked: foot.record()
        }
    }
    FileDialog {
        id: choice

        title: qsTr("Add files to the note")
        fileMode: FileDialog.OpenFiles
        onAccepted: foot.addFiles(selectedFiles)
    }
    CameraSheet {
        id: camera

        files: foot.files
    }
    // What one can take pictures with is asked for when the note is there already.
    Timer {
        running: true
        interval: 300
        onTriggered: CaptureDevices.look()
    }
}
