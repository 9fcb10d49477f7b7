import KopaTest

FakeRows {
    property string noteId
    property var calls: []
    readonly property var placed: rows.filter(row => !row.gone)
    readonly property int gone: rows.length - placed.length
    readonly property var codes: [{ id: "k1", name: Language.pickName("yhteinen opettaja", "gemensam lärare", "shared teacher"), recent: true },
                                  { id: "k2", name: Language.pickName("kuljetukset", "skjutsar", "transport"), recent: false }]

    signal marked(string passage)
    signal failed(string code, var parameters)

    function at(place) { return rows.find(row => !row.gone && place >= row.from && place <= row.to) ?? ({}) }
    function mark(place, words, kind, code) {
        calls = calls.concat([["mark", place, words, kind, code]])
        marked("p9")
    }
    function change(id, said) {
        calls = calls.concat([["change", id, said]])
        rows = rows.map(row => row.passageId === id ? Object.assign({}, row, said) : row)
    }
    function setRemoved(id, removed) { calls = calls.concat([["removed", id, removed]]) }

    rows: noteId !== "n1" ? [] : [
        { passageId: "p1", from: 34, to: 80, lane: 0, kind: "model", words: "Kunnissa keskusteltiin yhteisestä opettajasta.", gone: false, codeIds: ["k1"], codes: [codes[0].name], speakerId: "s1", speaker: "Testi Testinen", standing: "waiting", remark: "" },
        { passageId: "p2", from: 57, to: 93, lane: 1, kind: "proposal", words: "yhteisestä opettajasta. Opetus voisi", gone: false, codeIds: [], codes: [], speakerId: "", speaker: "", standing: "free", remark: "" },
        { passageId: "p3", from: 181, to: 207, lane: 0, kind: "obstacle", words: "Este: kuljetukset iltaisin", gone: false, codeIds: ["k2"], codes: [codes[1].name], speakerId: "s1", speaker: "Exempel Exempelsson", standing: "changed", remark: "kysy vuoroista" },
        { passageId: "p4", from: 220, to: 220, lane: 0, kind: "need", words: "linja-auto kuudelta", gone: true, codeIds: [], codes: [], speakerId: "", speaker: "", standing: "free", remark: "" }]
}
