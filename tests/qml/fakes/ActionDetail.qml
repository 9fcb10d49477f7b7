import QtQml

QtObject {
    property string recordId
    readonly property bool exists: recordId !== ""
    property var fields: recordId === "a2" ? ({ title: "", provider: "", criterion: "", owner: "", due: "", remind: "", done: "2026-04-01", review: "" })
                                           : ({ title: Language.pickName("Läsnäololistat käyttöön", "Närvarolistor i bruk", "Attendance lists in use"), provider: "m052", criterion: "c1", owner: "p1", due: "2026-06-01", remind: "", done: "", review: "v1" })
    property var sets: ({})
    property bool canWrite: true
    property bool differs: recordId === "a2"
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function setDone(done) { calls = calls.concat([["setDone", done]]) }
    function trash() { calls = calls.concat([["trash"]]) }
    function restore() { calls = calls.concat([["restore"]]) }
}
