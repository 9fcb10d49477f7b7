import KopaTest

FakeRows {
    property bool active: false
    property bool loading: false
    property string search
    property string code
    property string pilot
    property string kind
    property var codes: [{ codeId: "k1", name: Language.pickName("Kyydit", "Skjutsar", "Transport") }]
    property var notes: search === "" ? [] : [{ noteId: "n3", title: "Besök i Borgå: gemensamma kurser på nätet", when: "2020-02-10T10:30:00+02:00" }]
    rows: [
        { passageId: "s1", noteId: "n1", title: "Alajärvi, rehtorin haastattelu", day: "2020-02-12", words: "Etäopetusta saa antaa vain poikkeuksena.", kind: "obstacle" },
        { passageId: "s7", noteId: "n2", title: "Evijärvi, työpaja", day: "2020-02-11", words: "Iltaisin ei kulje linja-autoa.", kind: "obstacle" },
        { passageId: "s8", noteId: "n2", title: "Evijärvi, työpaja", day: "2020-02-11", words: "Yhteinen opettaja kolmelle lukiolle", kind: "solution" }].filter(row => row.words.toLowerCase().includes(search.toLowerCase()))
}
