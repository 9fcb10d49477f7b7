import QtQml

// "o9" is an offering of which nearly all is still to be said.
QtObject {
    property string recordId
    readonly property bool odd: recordId === "o9"
    readonly property string title: odd ? "" : Language.pickName("Saksan kieli yhteisenä", "Tyska tillsammans", "German together")
    property var fields: odd ? ({ form: "", mode: "", state: "", pilot: "", source: "", host: "", from: "", to: "", seats: "", fee: "", lessons: "", distance_lessons: "", distance_reason: "", title_fi: "", title_sv: "", title_en: "" })
                             : ({ form: "basic_education", mode: "near_student", state: "planned", pilot: "jarviseutu", source: "Koulutusjohtajat", host: "m005", from: "2027-08-10", to: "2028-05-31", seats: "16", fee: "5000", lessons: "24", distance_lessons: "3", distance_reason: "", title_fi: "Saksan kieli yhteisenä", title_sv: "Tyska tillsammans", title_en: "" })
    property var sets: odd ? ({ providers: [], workplaces: [], places: [], learners: [], languages: [], needs: [], forms: [] })
                           : ({ providers: ["m005", "m052"], workplaces: ["m638"], places: ["005"], learners: ["005", "638"], languages: ["suomi", "svenska"], needs: ["w1"], forms: ["vocational"] })
    property var levels: odd ? [] : ["basic_education", "vocational", "higher_education"]
    property var faults: odd ? ["no_title", "no_form", "no_provider"] : []
    property int scenarios: odd ? 0 : 2
    readonly property string says: Language.pickName("Etäopetusta saa olla enintään neljä oppituntia viikossa.", "Distansundervisning får ges högst fyra lektioner per vecka.", "At most four lessons a week may be taught from a distance.")
    property var spans: odd ? [{ form: "basic_education", from: "2027-08-10", to: "", standing: "no_rule", has: -1, rule: "", kind: "", limit: -1, text: "", source: "" }]
                            : [{ form: "basic_education", from: "2027-08-10", to: "2027-12-31", standing: "within", has: 3, rule: "d1", kind: "lessons_week", limit: 4, text: says, source: "Keksitty laki 1 §" },
                               { form: "basic_education", from: "2028-01-01", to: "2028-05-31", standing: "over", has: 13, rule: "d2", kind: "share_percent", limit: 10, text: says, source: "Keksitty laki 2 §" },
                               { form: "vocational", from: "2027-08-10", to: "2028-05-31", standing: "no_reason", has: 3, rule: "d3", kind: "only_with_reason", limit: -1, text: "", source: "" }]
    property bool canWrite: true
    property bool differs: odd
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function add(key, id) { calls = calls.concat([["add", key, id]]) }
    function remove(key, id) { calls = calls.concat([["remove", key, id]]) }
    function trash() { calls = calls.concat([["trash"]]) }
    function restore() { calls = calls.concat([["restore"]]) }
    function setLevel(form, on) { calls = calls.concat([["level", form, on]]) }
}
