import QtQuick
import Kopa

// Marking in a note: the bar above its foot, the card of a passage, and taking a mark back.
Item {
    id: marking

    required property NoteEditor note
    required property NoteText writing
    required property NoteReading formatted
    readonly property alias passages: list
    readonly property alias people: consents
    property bool writable: true
    property bool reading: false
    // The passage at the cursor.
    property var here: ({})
    property alias columnX: bar.columnX
    property alias columnWidth: bar.columnWidth

    signal go(string target, string targetId)

    function open(passageId: string) {
        card.openFor(passageId)
    }

    function mark(kind: string, code: string) {
        const from = reading ? formatted.from : writing.area.selectionStart
        const words = note.text.slice(from, reading ? formatted.to : writing.area.selectionEnd)
        note.flush()
        list.mark(from, words, kind, code)
        if (reading)
            return formatted.words.deselect()
        writing.area.cursorPosition = writing.area.selectionEnd
        writing.area.deselect()
    }

    function look() {
        here = !reading ? list.at(writing.area.cursorPosition) : formatted.from >= 0 ? list.at(formatted.from) : {}
    }

    function remove(passageId: string) {
        list.setRemoved(passageId, true)
        Notices.offer(qsTr("The mark was removed"), () => list.setRemoved(passageId, false))
    }

    height: bar.height
    onReadingChanged: look()

    PassageList {
        id: list

        noteId: marking.note.noteId
    }
    ConsentList {
        id: consents

        noteId: marking.note.noteId
    }
    Connections {
        target: list

        function onRevisionChanged() {
            marking.look()
        }
        function onMarked(passageId) {
            Notices.offer(qsTr("Marked"), () => list.setRemoved(passageId, true))
        }
    }
    Connections {
        target: marking.writing.area

        function onCursorPositionChanged() {
            marking.look()
        }
    }
    Connections {
        target: marking.formatted

        function onFromChanged() {
            marking.look()
        }
    }
    MarkBar {
        id: bar

        width: marking.width
        passages: list
        selecting: marking.writable && (marking.reading ? marking.formatted.selecting : marking.writing.selecting)
        here: marking.here
        onChosen: (kind, code) => marking.mark(kind, code)
        onOpened: passageId => marking.open(passageId)
    }
    PassageSheet {
        id: card

        passages: list
        people: consents
        writable: marking.writable
        onRemoved: passageId => marking.remove(passageId)
        onGo: (target, targetId) => marking.go(target, targetId)
    }
}
