import QtQml

QtObject {
    property string recordId
    readonly property bool exists: recordId !== "" && recordId !== "none"
    property var fields: ({ due: "2026-07-31", smallest: "" })
    property var sets: ({ educations: ["sfi", "vocational_adult"], buyers: ["m052", "m638"] })
    property bool canWrite: true
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function add(key, element) { calls = calls.concat([["add", key, element]]) }
    function remove(key, element) { calls = calls.concat([["remove", key, element]]) }
}
