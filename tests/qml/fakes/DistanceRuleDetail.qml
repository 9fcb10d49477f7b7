import QtQml

QtObject {
    property string recordId
    readonly property bool odd: recordId === "d9"
    readonly property string title: ""
    property var fields: odd ? ({ form: "", kind: "", limit: "", from: "", to: "", source: "" })
                             : ({ form: "basic_education", kind: "share_percent", limit: "10", from: "2028-01-01", to: "", source: "Keksitty laki 2 §" })
    property var sets: ({})
    property var faults: odd ? ["no_form", "no_kind", "no_text", "no_source"] : []
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
