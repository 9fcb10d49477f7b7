import QtQml

QtObject {
    property string recordId
    readonly property bool exists: recordId === "x1"
    property var fields: exists ? ({ title: Language.pickName("Aikuiskoulutuksen vuositilasto", "Vuxenutbildningens årsstatistik", "Adult education, yearly"), authority: "Skolverket", format: "csv", source: "", from: "" }) : ({})
    property var sets: exists ? ({ educations: ["sfi"] }) : ({})
    property bool canWrite: true
    property bool differs: false
    property string period
    property string provider
    property var columns: exists ? [{ id: "i1", text: "Kommunkod", field: "buyer_id", sample: "m018" }, { id: "i2", text: "Antal elever", field: "learners", sample: "43" }, { id: "i3", text: "Anmärkning", field: "", sample: "" }] : []
    property var periods: ["2026-H1", "2025"]
    property int rows: exists ? 26 : 0
    property var calls: []

    signal failed(string code, var parameters)

    function columnFields() { return ["provider", "period", "buyer_id", "value", "learners"] }
    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function add(key, element) { calls = calls.concat([["add", key, element]]) }
    function remove(key, element) { calls = calls.concat([["remove", key, element]]) }
    function addColumn(heading) { calls = calls.concat([["addColumn", heading]]) }
    function setHeading(item, heading) { calls = calls.concat([["setHeading", item, heading]]) }
    function setColumnField(item, field) { calls = calls.concat([["setColumnField", item, field]]) }
    function moveItem(key, item, place) { calls = calls.concat([["moveItem", item, place]]) }
    function removeItem(key, item) { calls = calls.concat([["removeItem", item]]) }
    function restoreColumn(item, heading, field, after) { calls = calls.concat([["restoreColumn", item]]) }
    function trash() { calls = calls.concat([["trash"]]) }
    function restore() { calls = calls.concat([["restore"]]) }
}
