import KopaTest

FakeRows {
    property bool loaded: true
    property var calls: []

    signal made(string reportId)

    function begin(kind, pilot, event, note) {
        calls = calls.concat([["begin", kind, pilot]])
        made("r1")
    }
    function trash(report) { calls = calls.concat([["trash", report]]) }
    function restore(report) { calls = calls.concat([["restore", report]]) }

    rows: [
        { reportId: "r1", title: Language.pickName("Loppuraportti", "Slutrapport", "Final report"), kind: "final", state: "draft", pilot: "" },
        { reportId: "r3", title: Language.pickName("Pilotin raportti: Järviseutu", "Pilotens rapport: Järviseutu", "Report of the pilot: Järviseutu"), kind: "pilot", state: "draft", pilot: "Järviseutu" },
        { reportId: "r2", title: Language.pickName("Työpajan muistio", "Workshoppens promemoria", "Memo of the workshop"), kind: "workshop", state: "issued", pilot: "" }]
}
