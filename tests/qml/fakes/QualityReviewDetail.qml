import QtQml

// "v2" is one of which nearly all is still to be said.
QtObject {
    property string recordId
    readonly property bool odd: recordId === "v2"
    readonly property bool exists: recordId !== ""
    property var fields: odd ? ({ provider: "", criterion: "", level: "", state: "given", on: "", reviewer: "", note: "" })
                             : ({ provider: "m052", criterion: "c1", level: "developed", state: "given", on: "2026-03-02", reviewer: "p1", note: "n1" })
    property var sets: ({ passages: odd ? [] : ["p1"] })
    property var faults: odd ? ["no_provider", "no_criterion", "no_day", "no_level", "no_evidence"] : []
    property var evidence: odd ? [] : [{ passageId: "p1", noteId: "n1", title: Language.pickName("Alajärvi, käynti", "Alajärvi, besök", "Alajärvi, visit"), when: "2026-03-02", words: Language.pickName("Listat täytetään joka tunnilla", "Listorna fylls i varje lektion", "The lists are filled in at every lesson"), state: "stands" },
                                       { passageId: "p9", noteId: "", title: "", when: "", words: "", state: "not_here" }]
    property var other: odd ? ({}) : ({ reviewId: "v3", level: "beginning", reviewer: "p2", words: Language.pickName("Syyskuun lista puuttui.", "Listan för september fattades.", "The list of September was missing.") })
    property var history: odd ? [] : [{ reviewId: "v3", on: "2026-03-02", level: "beginning", otherVersion: false }, { reviewId: "v4", on: "2025-03-04", level: "missing", otherVersion: true }]
    property bool canWrite: true
    property bool differs: false
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function add(key, element) { calls = calls.concat([["add", key, element]]) }
    function remove(key, element) { calls = calls.concat([["remove", key, element]]) }
    function trash() { calls = calls.concat([["trash"]]) }
    function restore() { calls = calls.concat([["restore"]]) }
}
