import KopaTest

FakeRows {
    property var calls: []
    readonly property bool loaded: true

    signal failed(string code, var parameters)

    function ask(passage, how) { calls = calls.concat([["ask", passage, how]]) }
    function answer(passage, approved, words, how) {
        calls = calls.concat([["answer", passage, approved, words, how]])
        rows = rows.map(row => row.passageId === passage ? Object.assign({}, row, { standing: approved ? "approved" : "refused" }) : row)
    }
    function question(language) { return { question: "Saako nämä sanat julkaista tässä muodossa? Nimeä ei mainita.", yes: "Kyllä, saa julkaista", no: "Ei saa" } }
    function letter(words, person, language) { return "Hei, " + person + "!\n\n”" + words + "”\n" }

    rows: [
        { passageId: "p3", noteId: "n1", noteTitle: "Alajärvi, rehtorin haastattelu", words: "Este: kuljetukset iltaisin", gone: false, person: "Exempel Exempelsson", language: "sv", standing: "changed", asked: true, how: "mail", on: "2020-02-20", approvedWords: "Este: kuljetukset" },
        { passageId: "p1", noteId: "n1", noteTitle: "Alajärvi, rehtorin haastattelu", words: "Kunnissa keskusteltiin yhteisestä opettajasta.", gone: false, person: "Testi Testinen", language: "fi", standing: "waiting", asked: true, how: "mail", on: "2020-02-14", approvedWords: "" },
        { passageId: "p5", noteId: "n2", noteTitle: "Evijärvi, työpaja", words: "Opettaja ajaa kahden kunnan väliä", gone: false, person: "Esimerkki Esimerkkinen", language: "fi", standing: "withdrawn", asked: true, how: "device", on: "2020-02-14", approvedWords: "" },
        { passageId: "p6", noteId: "n2", noteTitle: "Evijärvi, työpaja", words: "Kurssit samaan lukujärjestykseen", gone: false, person: "Testi Testinen", language: "fi", standing: "approved", asked: true, how: "paper", on: "2020-02-14", approvedWords: "Kurssit samaan lukujärjestykseen" },
        { passageId: "p7", noteId: "n2", noteTitle: "Evijärvi, työpaja", words: "Meillä ei ole varaa", gone: false, person: "", language: "", standing: "no_consent", asked: false, how: "", on: "", approvedWords: "" }]
}
