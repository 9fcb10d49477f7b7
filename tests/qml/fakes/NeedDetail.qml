import QtQml

QtObject {
    property string recordId
    readonly property bool odd: recordId === "w9"
    readonly property string title: odd ? "" : Language.pickName("Hitsaajia", "Svetsare", "Welders")
    property var fields: odd ? ({ title_fi: "", title_sv: "", title_en: "", field: "", pilot: "", people: "", year: "", on: "", source: "", state: "", note: "" })
                             : ({ title_fi: "Hitsaajia", title_sv: "Svetsare", title_en: "", field: "Metalli", pilot: "jarviseutu", people: "12", year: "2028", on: "2027-01-15", source: "Yrityskysely", state: "open", note: "n1" })
    property var sets: odd ? ({ municipalities: [], forms: [], organisations: [] }) : ({ municipalities: ["005"], forms: ["vocational"], organisations: ["m052"] })
    property var faults: odd ? ["no_title", "no_area", "no_field", "no_source", "no_day"] : []
    property string standing: odd ? "told" : "planned"
    property var offerings: odd ? [] : [{ offeringId: "o1", title: Language.pickName("Saksan kieli yhteisenä", "Tyska tillsammans", "German together"), state: "planned" }]
    property var candidates: odd ? [{ offeringId: "o9", title: "", state: "running" }] : []
    property var evidence: odd ? [] : [{ passageId: "s1", noteId: "n1", title: "Käynti Vimpelissä", when: "2026-11-12", words: "kymmenen hitsaajaa saisi töitä heti", state: "stands" },
                                       { passageId: "s2", noteId: "", title: "", when: "", words: "", state: "not_here" }]
    property bool canWrite: true
    property bool differs: odd
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function add(key, id) { calls = calls.concat([["add", key, id]]) }
    function remove(key, id) { calls = calls.concat([["remove", key, id]]) }
    function addAll(key, ids) { calls = calls.concat([["addAll", key, ids]]) }
    function removeAll(key, ids) { calls = calls.concat([["removeAll", key, ids]]) }
    function trash() { calls = calls.concat([["trash"]]) }
    function restore() { calls = calls.concat([["restore"]]) }
    function link(offering, answers) { calls = calls.concat([["link", offering, answers]]) }
}
