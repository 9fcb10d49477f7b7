import QtQml

QtObject {
    property string taskId
    readonly property bool exists: taskId !== ""
    property var fields: taskId === "k2" ? ({ title: "Tarkista esteiden luettelo", kind: "task", owner: "", due: "2020-02-15", remind: "", done: "2020-02-14", note: "", finding: "", pilot: "" })
                                         : ({ title: "Lähetä yhteisen opettajan malli rehtorille", kind: "promise", owner: "p1", due: "2020-02-10", remind: "2020-02-09T12:00:00+02:00", done: "", note: "n1", finding: "", pilot: "jarviseutu" })
    property bool canWrite: true
    property bool differs: taskId === "k2"
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) { calls = calls.concat([[key, value]]) }
}
