import KopaTest

FakeRows {
    property string pilot
    property string kind
    property string tag
    property string person
    property string period
    property string fromDate
    property string toDate
    property string search
    property bool trash: false
    property string order: "newest"
    property bool loading: false
    property var tags: ["kuljetus", "yhteinen opettaja", "distansundervisning"]
    property var people: ["Testi Testinen", "Exempel Exempelsson"]
    property var all: [
        { noteId: "n1", title: "Alajärvi, rehtorin haastattelu", snippet: "Kunnissa keskusteltiin yhteisestä opettajasta, ja kuljetukset iltaisin ovat este.", kind: "interview",
          when: "2020-02-12T13:05:00+02:00", pilotName: "Järviseutu", place: "Alajärvi", organisations: [], tags: [], safe: false, differs: false, revived: false, joined: false, guests: "", draft: false, changed: "2020-02-12T13:07:00+02:00" },
        { noteId: "n2", title: "Evijärvi, työpaja", snippet: "Ehdotus: yhteinen opettaja kolmelle lukiolle. Lukujärjestykset sovitetaan syksyksi.", kind: "workshop",
          when: "2020-02-11T09:00:00+02:00", pilotName: "Järviseutu", place: "Evijärvi", organisations: [], tags: [], safe: true, differs: true, revived: false, joined: false, guests: "Rehtorit", draft: false, changed: "2020-02-11T11:00:00+02:00" },
        { noteId: "n3", title: "Besök i Borgå: gemensamma kurser på nätet", snippet: "Tre kommuner ordnar kurserna tillsammans.", kind: "visit",
          when: "2020-02-10T10:30:00+02:00", pilotName: "Itä-Uusimaa", place: "Porvoo", organisations: [], tags: [], safe: true, differs: false, revived: false, joined: true, guests: "", draft: false, changed: "2020-02-10T12:00:00+02:00" },
        { noteId: "n4", title: "", snippet: "", kind: "idea", when: "2020-02-09T18:12:00+02:00", pilotName: "", place: "", organisations: [], tags: [], safe: false,
          differs: false, revived: false, joined: false, guests: "", draft: true, changed: "2020-02-09T18:12:00+02:00" }
    ]

    signal trashed(string noteId, string title)
    signal created(string noteId)

    function indexOf(noteId) { return rows.findIndex(row => row.noteId === noteId) }
    function trashNote(noteId) { trashed(noteId, all.find(row => row.noteId === noteId).title) }
    function restoreNote(noteId) {}
    function duplicateNote(noteId) { created("n2") }

    rows: all.filter(row => (search === "" || (row.title + row.snippet).toLowerCase().includes(search.toLowerCase()))
                         && (kind === "" || row.kind === kind) && (!trash || row.noteId === "n3"))
}
