import QtQuick
import QtQuick.Templates as T
import Kopa

// The text of a note as it is written: plain, with its own undo, and untouched by a change of language.
Item {
    id: writing

    required property NoteEditor note
    readonly property alias area: area
    readonly property alias undo: undo
    property bool loading: false

    signal cursorMoved(rect rectangle)

    // Shows a text that came from elsewhere by changing only what differs, so the cursor stays where it was.
    function show(text: string) {
        const old = area.text
        if (text === old)
            return
        let start = 0
        const most = Math.min(text.length, old.length)
        while (start < most && text[start] === old[start])
            ++start
        let end = 0
        while (end < most - start && text[text.length - 1 - end] === old[old.length - 1 - end])
            ++end
        loading = true
        const cursor = area.cursorPosition
        area.remove(start, old.length - end)
        area.insert(start, text.slice(start, text.length - end))
        if (cursor <= start)
            area.cursorPosition = cursor
        loading = false
    }

    function load() {
        loading = true
        area.text = note.text
        area.cursorPosition = Math.min(note.cursor, area.length)
        loading = false
        undo.clear()
    }

    implicitHeight: area.implicitHeight

    Component.onCompleted: {
        if (note.loaded)
            load()
    }
    Connections {
        target: writing.note

        function onLoadedChanged() {
            if (writing.note.loaded)
                writing.load()
        }
        function onNoteIdChanged() {
            writing.load()
        }
        // A box ticked in the formatted view.
        function onTextChanged() {
            if (writing.note.loaded && writing.note.text !== area.text)
                writing.show(writing.note.text)
        }
        function onTextReplaced(text) {
            writing.show(text)
        }
    }
    TextUndo {
        id: undo

        document: area.textDocument
        foreign: writing.loading
    }
    T.TextArea {
        id: area

        width: writing.width
        height: Math.max(writing.height, implicitHeight)
        implicitHeight: contentHeight + topPadding + bottomPadding
        padding: 0
        topPadding: Theme.space2
        bottomPadding: Theme.space6
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        color: Theme.ink
        selectionColor: Theme.spruce
        selectedTextColor: Theme.overAccent
        selectByMouse: true
        persistentSelection: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        readOnly: writing.note.trashed || !writing.note.loaded
        Accessible.name: qsTr("Text of the note")
        onTextChanged: {
            if (!writing.loading)
                writing.note.text = text
        }
        onCursorPositionChanged: {
            if (!writing.loading)
                writing.note.cursor = cursorPosition
        }
        onCursorRectangleChanged: {
            if (activeFocus)
                writing.cursorMoved(cursorRectangle)
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                writing.note.flush()
        }
        Keys.onShortcutOverride: event => {
            event.accepted = event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo)
        }
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Undo))
                undo.undo()
            else if (event.matches(StandardKey.Redo))
                undo.redo()
            else
                return
            event.accepted = true
        }

        Text {
            y: area.topPadding
            width: area.width
            visible: area.length === 0 && area.preeditText === ""
            text: qsTr("Write here. The first line is the title.")
            font: area.font
            color: Theme.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
