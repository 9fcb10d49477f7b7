import QtQuick
import QtQuick.Templates as T
import Kopa

// The text of a note as it is written: plain, with its own undo, and untouched by a change of language.
Item {
    id: writing

    required property NoteEditor note
    // A picture that is pasted becomes one of these.
    required property NoteFiles files
    required property PassageList passages
    readonly property alias area: area
    readonly property alias undo: undo
    // Lines under what was marked, as TextMarks takes them.
    property var marked: []
    // The note's language, where its words are not checked and nobody was told so yet.
    readonly property string uncheckedLanguage: spelling.marks.untold
    property bool loading: false
    readonly property bool selecting: area.selectionStart !== area.selectionEnd
    // The part in sight: where it begins and how high it is.
    property real sightTop: 0
    property real sightHeight: 0

    signal cursorMoved(rect rectangle)
    // What stands in sight moved down by this much, because something came in above it.
    signal pushed(real by)

    // Lays in what others wrote: cursor, selection and what is in sight stay on their words.
    function takeIn(runs: var) {
        const selects = area.selectionStart !== area.selectionEnd
        const anchor = !selects ? area.cursorPosition : area.cursorPosition === area.selectionEnd ? area.selectionStart : area.selectionEnd
        const cursorY = area.cursorRectangle.y
        const watchesCursor = area.activeFocus && cursorY >= sightTop && cursorY < sightTop + sightHeight
        const watched = watchesCursor ? area.cursorPosition : area.positionAt(0, Math.max(0, sightTop))
        const before = area.positionToRectangle(watched).y
        loading = true
        const now = undo.takeIn(runs, anchor, area.cursorPosition, watched)
        const cursor = placeIn(now, "cursor")
        if (!area.inputMethodComposing && (cursor !== area.cursorPosition || selects))
            area.select(placeIn(now, "anchor"), cursor)
        const after = area.positionToRectangle(watchesCursor ? cursor : placeIn(now, "place")).y
        if (after !== before)
            pushed(after - before)
        note.cursor = area.cursorPosition
        loading = false
    }

    function placeIn(places: var, name: string): int {
        return places[name]
    }

    // The height at which a place of the text stands.
    function heightOf(place: int): real {
        return area.positionToRectangle(Math.min(place, area.length)).y
    }

    function toneOf(kind: string): color {
        return ({ obstacle: Theme.lingonberry, proposal: Theme.cloudberry, model: Theme.lake, need: Theme.muted })[kind] ?? Theme.spruce
    }

    // Lines under what was marked; while something is unsaved they move with the words by themselves.
    function showMarks() {
        if (note.saveState === "saved")
            marked = lines(passages.placed)
    }

    function lines(rows: var): var {
        return rows.map(row => ({ at: row.from, length: row.to - row.from, lane: row.lane, pattern: PassageWords.pattern(row.kind), tone: toneOf(row.kind) }))
    }

    // Shows a sentence and selects it.
    function point(at: int, length: int) {
        area.forceActiveFocus(Qt.OtherFocusReason)
        area.select(at, at + length)
    }

    function pastePicture() {
        note.keep()
        files.addClipboardPicture()
    }

    function load() {
        loading = true
        undo.load(note.text)
        area.cursorPosition = Math.min(note.cursor, area.length)
        loading = false
        showMarks()
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
        // A box ticked in the formatted view, or a template.
        function onTextChanged() {
            if (writing.note.loaded && !writing.loading && writing.note.text !== undo.text)
                undo.write(writing.note.text)
        }
        function onTextReplaced() {
            writing.load()
        }
        function onRunsArrived(runs) {
            writing.takeIn(runs)
        }
        function onSaveStateChanged() {
            writing.showMarks()
        }
    }
    Connections {
        target: writing.passages

        function onRevisionChanged() {
            writing.showMarks()
        }
    }
    TextUndo {
        id: undo

        document: area.textDocument
        onEdited: writing.note.text = text
        onWent: position => area.cursorPosition = position
    }
    JoinedMarks {
        document: area.textDocument
        sentences: writing.note.joined
        tone: Theme.cloudberry
    }
    Binding {
        target: writing.note
        property: "composing"
        value: area.inputMethodComposing
    }
    // Below the words one writes on at their end.
    MouseArea {
        y: area.height
        width: writing.width
        height: Math.max(0, writing.height - y)
        cursorShape: Qt.IBeamCursor
        onClicked: {
            area.cursorPosition = area.length
            area.forceActiveFocus(Qt.MouseFocusReason)
        }
    }
    T.TextArea {
        id: area

        property real flowedIn: 0

        // As high as its words: with a height of its own it would be laid out anew within its own layout.
        width: writing.width
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
        readOnly: writing.note.trashed || !writing.note.loaded || Workspace.salvaged
        Accessible.name: qsTr("Text of the note")
        onCursorPositionChanged: {
            if (!writing.loading)
                writing.note.cursor = cursorPosition
        }
        onCursorRectangleChanged: {
            // Where words flow anew because there is more or less room, nobody moved the cursor.
            const flowed = width !== flowedIn
            flowedIn = width
            if (activeFocus && !writing.loading && !flowed)
                writing.cursorMoved(cursorRectangle)
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                writing.note.flush()
        }
        Keys.onShortcutOverride: event => {
            event.accepted = event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo)
                || (event.matches(StandardKey.Paste) && !area.readOnly && writing.files.clipboardHasPicture())
        }
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Undo))
                undo.undo()
            else if (event.matches(StandardKey.Redo))
                undo.redo()
            else if (event.matches(StandardKey.Paste) && !area.readOnly && writing.files.clipboardHasPicture())
                writing.pastePicture()
            else if (!spelling.takesKey(event))
                return
            event.accepted = true
        }
        onPressed: event => {
            if (event.button === Qt.RightButton)
                event.accepted = spelling.openAt(area.positionAt(event.x, event.y))
        }
        onPressAndHold: event => event.accepted = spelling.openAt(area.positionAt(event.x, event.y))

        TextMarks {
            id: marks

            y: Math.max(0, Math.min(writing.sightTop, area.height - 1))
            width: area.width
            height: Math.max(0, Math.min(writing.sightHeight, area.height - y))
            marks: writing.marked
            document: area.textDocument
            textTop: area.topPadding - y
        }
        NoteSpelling {
            id: spelling

            y: marks.y
            width: marks.width
            height: marks.height
            note: writing.note
            undo: undo
            area: area
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
