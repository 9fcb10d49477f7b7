import QtQml

QtObject {
    property string noteId
    property string kind: noteId === "n2" ? "workshop" : "interview"
    readonly property string title: text.split("\n")[0].replace(/^#+ */, "")
    property string pilot: "jarviseutu"
    property var organisations: ["m005", "m052"]
    property var participants: ["Testi Testinen", "Exempel Exempelsson"]
    property string place: "005"
    property string when: "2020-02-12T13:05:00+02:00"
    property string noteLanguage: "fi"
    property var tags: ["kuljetus", "yhteinen opettaja"]
    property string text: "# Alajärvi, rehtorin haastattelu\n\nKunnissa keskusteltiin yhteisestä opettajasta. Opetus voisi kulkea kunnasta toiseen päivittäin, ja kurssit sovitetaan samaan lukujärjestykseen.\n\n- Este: kuljetukset iltaisin\n- Ehdotus: yhteinen opettaja\n\n- [ ] Lupasin lähettää mallin\n- [x] Sovittu seuraava käynti\n"
    property bool loaded: noteId !== ""
    property bool exists: true
    property bool trashed: false
    property bool differs: false
    property bool revived: false
    property string savedAt: "2020-02-12T13:07:00+02:00"
    property bool safe: false
    property string created: "2020-02-12T13:05:00+02:00"
    property string space: "aa01"
    property bool movedAway: false
    property string movedTo
    property string guests: noteId === "n2" ? "Rehtorit" : ""
    property string movedFrom
    property int cursor: 0
    property string saveState: "saved"
    property string errorCode
    property var errorParameters: ({})
    property var joined: []
    property bool composing: false
    property var differingFields: []
    property var calls: []

    signal textReplaced(string text)
    signal runsArrived(var runs)

    function create(asKind, presets) {
        exists = false
        kind = asKind
        text = ""
        organisations = []
        participants = []
        tags = []
        noteId = "new1"
    }
    function keep() { calls.push("keep") }
    function flush() { calls.push("flush") }
    function trash() { trashed = true }
    function restore() { trashed = false }
    function duplicate() { return "n2" }
    function applyTemplate() { text = "## Kuka\n\n## Mitä" }
    function looksRight(read) { calls.push(read ? "looksRight" : "reopen") }
}
