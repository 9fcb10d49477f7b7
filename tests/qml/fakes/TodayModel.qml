import QtQml

QtObject {
    property bool bare: false
    property bool loaded: true
    readonly property NoteListModel notes: NoteListModel {}

    property string lastVisit: bare ? "" : "n1"
    property var next: bare ? [] : [{ noteId: "n9", title: "Alajärven lukio", kind: "visit", when: "2020-02-12T13:00:00+02:00", pilotName: "Järviseutu", place: "Alajärvi" }]
    property var openChecks: bare ? [] : [{ noteId: "n1", line: 7, text: "Este: kuljetukset iltaisin" }, { noteId: "n1", line: 8, text: "Lupasin lähettää mallin" }]
    property var drafts: bare ? [] : notes.all.slice(3)
    property var recent: bare ? [] : notes.all.slice(0, 3)
}
