import KopaTest

FakeRows {
    id: detail

    property string reportId
    property string language: "sv"
    property string beside: "fi"
    property bool loaded: true
    readonly property string title: Language.pickName("Loppuraportti", "Slutrapport", "Final report")
    readonly property bool frozen: reportId === "r2"
    readonly property bool canWrite: !frozen
    property var fields: ({ kind: "final", state: frozen ? "issued" : "draft", approved_on: frozen ? "2021-12-01" : "", approved_by: frozen ? Language.pickName("Ohjausryhmä", "Styrgruppen", "The steering group") : "", decision: "" })
    property var troubles: frozen ? [] : [{ partId: "p3", trouble: "withdrawn" }, { partId: "p2", trouble: "behind" }, { partId: "p4", trouble: "not_written" }]
    property var issues: !frozen ? [] : [
        { issueId: "i2", number: 2, language: "sv", issued: "2021-12-02T10:00:00+02:00", valid: true, person: "Testi Testinen", leftOut: 1 },
        { issueId: "i1", number: 1, language: "fi", issued: "2021-12-01T10:00:00+02:00", valid: false, person: "", leftOut: 0 }]
    property var choices: [{ type: "finding", sourceId: "f1", title: "Kuljetus puuttuu iltaisin", second: "", kind: "obstacle" }, { type: "passage", sourceId: "q1", title: "Iltaisin ei kulje linja-autoa.", second: "Käynti Alajärvellä", kind: "obstacle" }]
    property var pictures: [{ fileId: "f1", name: Language.pickName("Koulun piha", "Skolgården", "The schoolyard"), note: "Alajärvi, rehtorin haastattelu", taken: "2020-02-12T13:05:00+02:00", thumbnail: "", allowed: true },
                            { fileId: "f2", name: "IMG_2020.jpg", note: "Evijärvi, työpaja", taken: "2020-02-11T09:00:00+02:00", thumbnail: "", allowed: false }]
    property bool busy: false
    property var calls: []

    signal changed()
    signal filled(int parts)
    signal failed(string code, var parameters)

    function setTitle(title) { calls = calls.concat([["title", title]]) }
    function addPart(kind, about, after) { calls = calls.concat([["add", kind, about, after]]) }
    function addFigures(kind, wish, after) { calls = calls.concat([["figures", kind, wish, after]]) }
    function addPicture(file, alternative, after) { calls = calls.concat([["picture", file, alternative, after]]) }
    function describe(part, alternative) { calls = calls.concat([["describe", part, alternative]]) }
    function takeWords(part) { calls = calls.concat([["takeWords", part]]) }
    function offerPictures() { calls = calls.concat([["offerPictures"]]) }
    function move(part, by) { calls = calls.concat([["move", part, by]]) }
    function remove(part) { calls = calls.concat([["remove", part]]) }
    function restore(part) { calls = calls.concat([["restore", part]]) }
    function fill(section) { filled(3) }
    function offer() { calls = calls.concat([["offer"]]) }
    function setSource(part, type, source, present) { calls = calls.concat([["source", part, type, source, present]]) }
    function setTranslated(part) { calls = calls.concat([["translated", part]]) }
    function approve(on, by, decision) { calls = calls.concat([["approve", on, by]]) }
    function reopen() { calls = calls.concat([["reopen"]]) }
    function issue() { failed("invalid_argument", { reason: "not_approved" }) }

    rows: [
        { partId: "p1", kind: "heading", level: 1, words: "Resultat", beside: "Tulokset", fromRecords: false, alternative: "", pictures: [], about: "results", sources: [], troubles: [], translatedFrom: "fi", behind: false, changes: "" },
        { partId: "p2", kind: "bullets", level: 1, words: "Skjutsar saknas på kvällarna", beside: "Kuljetus puuttuu iltaisin ja viikonloppuisin", fromRecords: false, alternative: "", pictures: [], about: "", sources: [{ type: "finding", sourceId: "f1", title: "Kuljetus puuttuu iltaisin", gone: false }],
          troubles: detail.frozen ? [] : ["behind"], translatedFrom: "fi", behind: !detail.frozen, changes: "Kuljetus puuttuu iltaisin <u>ja viikonloppuisin</u>" },
        { partId: "p3", kind: "quote", level: 1, words: "", beside: "", fromRecords: false, alternative: "", pictures: [], about: "", sources: [{ type: "passage", sourceId: "q1", title: "Muistiinpanon kohta", gone: true }], troubles: detail.frozen ? [] : ["withdrawn", "quote_not_allowed"], translatedFrom: "", behind: false, changes: "" },
        { partId: "p4", kind: "chart", level: 1, words: "", beside: "", fromRecords: false, alternative: "", pictures: [], about: "findings", sources: [], troubles: detail.frozen ? [] : ["not_written"], translatedFrom: "", behind: false, changes: "" },
        { partId: "p5", kind: "bullets", level: 1, words: "Gemensam lärare för tre gymnasier", beside: "Yhteinen opettaja kolmelle lukiolle", fromRecords: true, alternative: "", pictures: [], about: "", sources: [{ type: "finding", sourceId: "f3", title: "Yhteinen opettaja kolmelle lukiolle", gone: false }], troubles: [], translatedFrom: "", behind: false, changes: "" },
        { partId: "p6", kind: "picture", level: 1, words: "", beside: "", fromRecords: false, alternative: "Skolgården i Alajärvi", pictures: [{ fileId: "f1", name: "IMG_2019.jpg", thumbnail: "" }], about: "", sources: [], troubles: detail.frozen ? [] : ["picture_not_here"], translatedFrom: "", behind: false, changes: "" },
        { partId: "p7", kind: "table", level: 1, words: "", beside: "", fromRecords: false, alternative: "", pictures: [], about: "statistics", sources: [{ type: "statistics_table", sourceId: "t1", title: "Väestöennuste 2024: väestö iän ja alueen mukaan", gone: false }], troubles: [], translatedFrom: "", behind: false, changes: "" }]
}
