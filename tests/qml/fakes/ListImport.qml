import QtQml

// The target tells how far an import has come: "contact" has looked at a file, "application" has carried one out.
QtObject {
    property string what: "organisation"
    readonly property bool looked: what === "contact"
    property string fileName: looked ? "henkilöt.csv" : ""
    property var columns: looked ? [
        { heading: "Nimi", key: "name", sample: "Testi Testinen" },
        { heading: "Sähköposti", key: "email", sample: "testi@example.org" },
        { heading: "Huone", key: "", sample: "B 12" }] : []
    property var targets: [
        { key: "name", label: Language.pickName("Nimi", "Namn", "Name") },
        { key: "email", label: Language.pickName("Sähköposti", "E-post", "E-mail") }]
    property string duplicates: "skip"
    property string consentOn: "2020-02-12"
    property string consentCovers: "lists"
    property int added: looked ? 120 : 0
    property int updated: looked ? 3 : 0
    property int same: looked ? 2 : 0
    property int skipped: 0
    property int refusedCount: refused.length
    property var rows: looked ? [
        { row: 2, act: "add", name: "Testi Testinen", foundBy: "" },
        { row: 3, act: "update", name: "Exempel Exempelsson", foundBy: Language.pickName("Sähköposti", "E-post", "E-mail") },
        { row: 5, act: "same", name: "Testi Toinen", foundBy: Language.pickName("Nimi", "Namn", "Name") }] : []
    property var refused: looked ? [
        { row: 4, column: "Sähköposti", reason: Language.pickName("ei ole sähköpostiosoite", "är ingen e-postadress", "is no e-mail address"), value: "ei tiedossa" },
        { row: 6, column: "Nimi", reason: Language.pickName("henkilön suostumus puuttuu", "personens samtycke saknas", "the person's consent is missing"), value: "" }] : []
    property bool busy: false
    property bool done: what === "application"
    property var last: what === "application" ? { what: Language.pickName("Hakemukset", "Ansökningar", "Applications"), when: "2020-02-12T13:05:00+02:00", records: 12 } : ({})
    property var undone: ({})
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function choose(file) { calls = calls.concat([["choose", String(file)]]) }
    function setKey(column, key) { columns = columns.map((one, i) => i === column ? Object.assign({}, one, { key: key }) : one) }
    function carryOut() { done = true }
    function undo() { undone = { restored: 3, trashed: 9, kept: ["Testi Testinen"] }; last = {} }
    function saveRefused(file) { calls = calls.concat([["saveRefused", String(file)]]) }
    function forget() {}
}
