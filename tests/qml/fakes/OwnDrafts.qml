import KopaTest

FakeRows {
    readonly property bool loaded: true

    function ids(without) { return rows.map(row => row.noteId).filter(id => !without.includes(id)) }

    rows: [
        { noteId: "n1", title: "Alajärvi, rehtorin haastattelu", when: "2020-02-12T13:05:00+02:00", kind: "interview" },
        { noteId: "n2", title: "", when: "2020-02-11T09:00:00+02:00", kind: "idea" }]
}
