import KopaTest

FakeRows {
    function create(form): string { return "d1" }

    rows: [{ ruleId: "d1", form: "basic_education", from: "2028-01-01", to: "", kind: "share_percent", limit: 10, source: "Keksitty laki 2 §", faulty: false },
           { ruleId: "d2", form: "basic_education", from: "2020-08-01", to: "2027-12-31", kind: "lessons_week", limit: 4, source: "Keksitty laki 1 §", faulty: false },
           { ruleId: "d9", form: "", from: "", to: "", kind: "", limit: -1, source: "", faulty: true }]
}
