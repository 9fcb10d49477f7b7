import QtQml

QtObject {
    property string recordId
    readonly property bool odd: recordId === "s9"
    readonly property string title: odd ? "" : Language.pickName("Opettaja kiertää kouluissa", "Läraren reser mellan skolorna", "The teacher travels between the schools")
    property var fields: odd ? ({ title_fi: "", title_sv: "", title_en: "", learners: "", year: "", age_from: "", age_to: "", table: "", state: "", offering: "o9" })
                             : ({ title_fi: "Opettaja kiertää kouluissa", title_sv: "Läraren reser mellan skolorna", title_en: "", learners: "7", year: "2030", age_from: "7", age_to: "15", table: "t1", state: "chosen", offering: "o1" })
    property var sets: ({})
    property var faults: []
    property var sums: odd ? ({}) : ({ total: 4350000, perLearner: 621429, unknown: 350000 })
    property var items: odd ? [] : [
        { itemId: "c1", kind: "salaries", sum: 4000000, payer: "Alajärvi", receiver: "", payerKind: "organisation", receiverKind: "outside", perLearner: false, known: "yes", faulty: false },
        { itemId: "c2", kind: "travel", sum: 350000, payer: "Alajärvi", receiver: "", payerKind: "organisation", receiverKind: "outside", perLearner: true, known: "no", faulty: false },
        { itemId: "c9", kind: "state_share", sum: NaN, payer: "", receiver: "", payerKind: "state", receiverKind: "unsaid", perLearner: false, known: "", faulty: true }]
    property var demand: odd ? ({}) : ({ people: 7, least: false, year: "2030", from: 7, to: 15, area: "Järviseutu", table: Language.pickName("Väestöennuste 2024", "Befolkningsprognos 2024", "Population projection 2024"), source: "Tilastokeskus", retrieved: "2026-11-02" })
    property string demandError: odd ? "not_found" : ""
    property var demandParameters: ({})
    property bool canWrite: true
    property bool differs: odd
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function add(key, id) { calls = calls.concat([["add", key, id]]) }
    function remove(key, id) { calls = calls.concat([["remove", key, id]]) }
    function trash() { calls = calls.concat([["trash"]]) }
    function restore() { calls = calls.concat([["restore"]]) }
    function addItem(): string { return "c1" }
}
