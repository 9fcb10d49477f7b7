import QtQml

QtObject {
    property int year: 2026
    property bool loaded: true
    property var calls: []
    property var providers: [{ id: "m005", name: "Alajärvi" }]
    readonly property string borga: Language.pickName("Porvoo", "Borgå", "Porvoo")
    property var rows: [
        { provider: "Alajärvi", buyer: borga, period: "2026-H1", due: "2026-07-31", standing: "missing", report: "", part: false, sending: 0 },
        { provider: "Alajärvi", buyer: "Evijärvi", period: "2026-H1", due: "2026-07-31", standing: "late", report: "q1", part: false, sending: 0 },
        { provider: "Vimpeli", buyer: "Evijärvi", period: "2026-H1", due: "2026-07-31", standing: "sent_late", report: "q2", part: true, sending: 1 },
        { provider: "Vimpeli", buyer: borga, period: "2026", due: "2027-01-31", standing: "due", report: "", part: false, sending: 0 }]

    signal made(string report)
    signal failed(string code, var parameters)

    function begin(provider, period) {
        calls = calls.concat([["begin", provider, period]])
        made("q1")
    }
}
