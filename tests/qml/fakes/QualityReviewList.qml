import KopaTest

FakeRows {
    readonly property var calibration: ({ counted: 2, percent: 0.5, kappa: 0.33 })
    readonly property var pairs: [{ one: "v1", other: "v3", name: Language.pickName("Testiopisto · 1.1 Läsnäolo", "Exempelinstitutet · 1.1 Närvaro", "Example Institute · 1.1 Attendance"), levels: ["developed", "missing"], apart: 2, told: true, doubtful: false },
                                  { one: "v5", other: "v6", name: Language.pickName("Testiopisto · Ohjaussuunnitelma", "Exempelinstitutet · Vägledningsplan", "Example Institute · Guidance plan"), levels: ["developed", ""], apart: 0, told: false, doubtful: false },
                                  { one: "v7", other: "v8", name: Language.pickName("Testiopisto", "Exempelinstitutet", "Example Institute"), levels: ["developed", "developed"], apart: 0, told: true, doubtful: true }]

    function create(reviewer, beside): string { return "v2" }

    rows: [{ reviewId: "v1", provider: Language.pickName("Testiopisto", "Exempelinstitutet", "Example Institute"), criterion: Language.pickName("1.1 Läsnäolo", "1.1 Närvaro", "1.1 Attendance"), on: "2026-03-02", level: "developed", state: "given", reviewer: "p1", paired: false, faulty: false },
           { reviewId: "v2", provider: "", criterion: "", on: "", level: "missing", state: "draft", reviewer: "", paired: false, faulty: true }]
}
