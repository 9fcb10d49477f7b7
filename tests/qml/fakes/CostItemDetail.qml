import QtQml

QtObject {
    property string recordId
    readonly property bool odd: recordId === "c9"
    readonly property string title: ""
    property var fields: odd ? ({ kind: "", amount: "", basis: "", payer: "", receiver: "", known: "", source: "" })
                             : ({ kind: "home_municipality", amount: "200000", basis: "per_learner", payer: "m052", receiver: "m005", known: "yes", source: "Sopimus 1/2027" })
    property var sets: ({})
    property var faults: odd ? ["no_kind", "no_amount", "no_payer"] : []
    property bool canWrite: true
    property bool differs: odd
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function add(key, id) { calls = calls.concat([["add", key, id]]) }
    function remove(key, id) { calls = calls.concat([["remove", key, id]]) }
    function trash() { calls = calls.concat([["trash"]]) }
    function restore() { calls = calls.concat([["restore"]]) }
}
