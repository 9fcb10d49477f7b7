import Kopa

// What else can be done with a note.
Menu {
    id: menu

    required property NoteEditor note
    required property TextUndo undo
    property bool narrow: false
    property bool writable: true

    signal discarded()
    signal go(string target, string targetId)

    // The workshop's attendance and groups belong to the note, so it is saved first.
    function host() {
        note.keep()
        go("workshop", note.noteId)
    }

    // What was typed last counts, too.
    function wrapUp() {
        note.keep()
        go("wrapup", note.noteId)
    }

    MenuItem { text: qsTr("Undo"); icon.name: "undo"; enabled: menu.undo.canUndo; visible: menu.narrow; onTriggered: menu.undo.undo() }
    MenuItem { text: qsTr("Use the template"); icon.name: "template"; enabled: menu.note.text === ""; onTriggered: menu.note.applyTemplate() }
    MenuItem { text: qsTr("Host a workshop here"); icon.name: "workshop"; visible: WorkshopHub.available && menu.note.kind === "workshop" && menu.writable; onTriggered: menu.host() }
    MenuItem { text: qsTr("Consent"); icon.name: "person"; onTriggered: menu.go("consents", menu.note.noteId) }
    MenuItem { text: qsTr("Wrap up"); icon.name: "check"; visible: !menu.note.trashed; onTriggered: menu.wrapUp() }
    MenuItem { text: qsTr("Duplicate"); icon.name: "duplicate"; onTriggered: menu.go("note", menu.note.duplicate()) }
    MenuItem { text: qsTr("History"); icon.name: "history"; onTriggered: menu.go("history", "note/" + menu.note.noteId) }
    MenuItem {
        text: menu.note.trashed ? qsTr("Restore") : qsTr("Move to the trash")
        icon.name: menu.note.trashed ? "restore" : "trash"
        danger: !menu.note.trashed
        onTriggered: menu.note.trashed ? menu.note.restore() : menu.discarded()
    }
}
