import QtQml

QtObject {
    property string reportId
    property bool loaded: true
    property bool busy: false
    property var calls: []
    readonly property bool here: reportId !== "" && reportId !== "none"
    property var about: here ? ({ provider: "Alajärvi", providerId: "m005", period: "2026-H1", due: "2026-07-31", state: "draft", sending: 0, buyers: 2 }) : ({})
    readonly property string share: Language.pickName("Läpäisy", "Genomströmning", "Completion")
    readonly property string plan: Language.pickName("Laatusuunnitelma", "Kvalitetsplan", "Quality plan")
    property var steps: here ? [
        { title: share, education: "sfi", unsettled: 2, left: false },
        { title: plan, education: "sfi", unsettled: 0, left: false },
        { title: Language.pickName("Vanha kriteeri", "Gammalt kriterium", "Old criterion"), education: "sfi", unsettled: 0, left: true }] : []
    property int step: 0
    property int unsettled: here ? 2 : 0
    property var criterion: step === 0 ? ({ title: share, definition: Language.pickName("Kuinka moni aloittaneista suoritti opinnot.", "Hur många av dem som började slutförde.", "How many of those who began completed."), scale: "percent", threshold: "70", direction: "at_least", education: "sfi" })
                           : ({ title: plan, definition: "", scale: "yes_no", threshold: "yes", direction: "", education: "sfi" })
    property var rows: step === 0 ? [
        { row: 0, buyer: "Evijärvi", group: "", value: "65.5", shown: "65,5", learners: "40", words: "", faults: ["prefilled", "threshold"], below: [{ owner: "", scale: "percent", threshold: "70" }, { owner: "Evijärvi", scale: "percent", threshold: "80" }], files: ["tulokset.pdf"], counted: true },
        { row: 1, buyer: "Evijärvi", group: Language.pickName("Naiset", "Kvinnor", "Women"), value: "", shown: "", learners: "", words: "", faults: ["missing"], below: [], files: [], counted: true }]
        : step === 1 ? [{ row: 2, buyer: "", group: "", value: "yes", shown: "yes", learners: "", words: "", faults: [], below: [], files: [], counted: false }]
        : [{ row: 3, buyer: "", group: "", value: "yes", shown: "yes", learners: "", words: "", faults: ["replaced"], below: [], files: [], counted: false }]

    signal sent(int sending, var parts)
    signal failed(string code, var parameters)

    function setValue(row, typed) {
        calls = calls.concat([["value", row, typed]])
        return true
    }
    function setLearners(row, typed) {
        calls = calls.concat([["learners", row, typed]])
        return true
    }
    function setWords(row, words) { calls = calls.concat([["words", row, words]]) }
    function confirmStep() { calls = calls.concat([["confirm", step]]) }
    function addFiles(row, files) { calls = calls.concat([["files", row]]) }
    function send() {
        calls = calls.concat([["send"]])
        sent(1, [{ buyer: "Evijärvi", buyerId: "m052", hidden: 1, files: 1, told: true, readOnly: false }, { buyer: "Vimpeli", buyerId: "m934", hidden: 0, files: 0, told: false, readOnly: false }, { buyer: "Alajärvi", buyerId: "m005", hidden: 0, files: 0, told: false, readOnly: true }])
    }
}
