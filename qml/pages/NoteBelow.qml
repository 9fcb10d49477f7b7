import QtQuick
import Kopa

// What stands below the words of a note: what was marked in them, who was at the workshop, and its files.
Column {
    id: below

    required property NoteEditor note
    required property NoteFiles files
    required property PassageList passages
    // The passages stand beside the text.
    property bool marginShown: false
    property bool writable: true

    signal markOpened(string passageId)
    signal fileOpened(string fileId)

    spacing: Theme.space3

    PassageRows {
        width: below.width
        visible: shown > 0
        passages: below.passages
        onlyGone: below.marginShown
        onOpened: passageId => below.markOpened(passageId)
    }
    AttendanceRows {
        width: below.width
        visible: below.note.kind === "workshop" && below.note.loaded && !below.note.movedAway
        note: below.note
        writable: below.writable
    }
    NoteFileStrip {
        width: below.width
        files: below.files
        onOpened: fileId => below.fileOpened(fileId)
    }
}
