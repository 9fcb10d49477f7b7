import KopaTest

FakeRows {
    property var calls: []

    rows: [{ ruleId: "h1", form: "basic_education", from: "2026-08-01", to: "2027-07-31", lesson_minutes: "45", lessons_week: "24", lessons_year: "912", travel_counts: "yes", source: "Testisopimus 3 §" },
           { ruleId: "h2", form: "general_upper_secondary", from: "2026-08-01", to: "", lesson_minutes: "", lessons_week: "", lessons_year: "", travel_counts: "", source: "" }]

    function add(form) { calls = calls.concat([["add", form]]) }
    function setField(rule, key, words) {
        calls = calls.concat([[rule, key, words]])
        return true
    }
    function setTrashed(rule, trashed) { calls = calls.concat([[rule, trashed]]) }
}
