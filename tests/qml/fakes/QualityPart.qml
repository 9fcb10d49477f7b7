import QtQml

QtObject {
    property string partId
    property bool loaded: true
    property var calls: []
    readonly property bool here: partId !== "" && partId !== "none"
    readonly property string share: Language.pickName("Läpäisy", "Genomströmning", "Completion")
    property var about: here ? ({ provider: "Vimpeli", buyer: "Evijärvi", period: "2026-H1", sent: "2026-08-03T12:00:00+03:00", state: "corrected", sending: 2, mine: false, writable: true }) : ({})
    property var answers: here ? [
        { valueId: "v1", title: share, education: "sfi", buyer: true, group: "", scale: "percent", value: "72.5", shown: "72,5", learners: "43", words: "", hidden: "", files: [{ fileId: "f1", name: "tulokset.pdf", here: true }] },
        { valueId: "v2", title: share, education: "sfi", buyer: true, group: Language.pickName("Naiset", "Kvinnor", "Women"), scale: "percent", value: "", shown: "", learners: "", words: "", hidden: "small", files: [] },
        { valueId: "v3", title: share, education: "sfi", buyer: true, group: Language.pickName("Miehet", "Män", "Men"), scale: "percent", value: "", shown: "", learners: "", words: "", hidden: "balance", files: [] },
        { valueId: "v4", title: Language.pickName("Laatusuunnitelma", "Kvalitetsplan", "Quality plan"), education: "sfi", buyer: false, group: "", scale: "yes_no", value: "yes", shown: "yes", learners: "", words: "", hidden: "", files: [] }] : []
    property var replies: here ? [
        { title: share, kind: "question", who: "Evijärvi", on: "2026-08-05", words: Language.pickName("Miksi luku laski?", "Varför sjönk siffran?", "Why did the figure fall?"), open: true }] : []

    signal failed(string code, var parameters)

    function say(value, kind, words) { calls = calls.concat([["say", value, kind, words]]) }
    function startAction(value, owner): string { return "a1" }
    function fetchFile(file) { calls = calls.concat([["fetch", file]]) }
}
