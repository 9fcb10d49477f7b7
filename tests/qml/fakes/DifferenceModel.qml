import KopaTest

FakeRows {
    id: model

    property string recordId
    property bool loaded: true
    property var calls: []
    property var gone: []
    property var all: [
        { recordType: "note", recordId: "n2", title: "Evijärvi, työpaja", field: "place", element: "", joined: false, revived: false,
          versions: [{ who: "Testi Testinen", when: "2020-02-12T13:07:00+02:00", words: "Evijärvi", shown: true },
                     { who: "Exempel Exempelsson", when: "2020-02-12T13:06:00+02:00", words: "Alajärvi", shown: false }] },
        { recordType: "note", recordId: "n1", title: "Alajärvi, rehtorin haastattelu", field: "text", element: "", joined: true, revived: false, versions: [] },
        { recordType: "pilot", recordId: "jarviseutu", title: Language.pickName("Järviseutu", "Sjöregionen", "Järviseutu"), field: "budget", element: "", joined: false, revived: false,
          versions: [{ who: "Exempel Exempelsson", when: "2020-02-12T12:00:00+02:00", words: "1250000", shown: true },
                     { who: "", when: "", words: "", shown: false }] },
        { recordType: "note", recordId: "n3", title: "Besök i Borgå: gemensamma kurser på nätet", field: "trash", element: "", joined: false, revived: true, versions: [] }]

    signal failed(string code, var parameters)

    function keep(row, version) {
        calls.push(["keep", rows[row].field, version])
        gone = gone.concat([rows[row].field])
    }
    function looksRight(row) {
        calls.push(["looksRight", rows[row].field])
        gone = gone.concat([rows[row].field])
    }
    function reopen(recordType, recordId, field) {
        calls.push(["reopen", recordType, recordId, field])
        gone = gone.filter(one => one !== field)
    }

    rows: all.filter(row => (recordId === "" || row.recordId === recordId) && !gone.includes(row.field))
}
