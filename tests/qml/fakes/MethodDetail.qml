import QtQml

QtObject {
    property string recordId
    readonly property bool exists: recordId !== ""
    property var fields: ({ organisation: "m005", provider: "m052", education: "sfi", kind: "visit", title: Language.pickName("Käynti kerran vuodessa", "Besök en gång om året", "A visit once a year"), calendar: Language.pickName("kevätlukukausi", "vårterminen", "spring term"), asked_on: "2026-02-03", note: "n1" })
    property var sets: ({})
    property bool canWrite: true
    property bool differs: false
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function trash() { calls = calls.concat([["trash"]]) }
    function restore() { calls = calls.concat([["restore"]]) }
}
