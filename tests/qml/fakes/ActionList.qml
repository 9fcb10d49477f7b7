import KopaTest

FakeRows {
    property bool done: false

    function create(owner, review): string { return "a1" }

    rows: done ? [] : [{ actionId: "a1", title: Language.pickName("Läsnäololistat käyttöön", "Närvarolistor i bruk", "Attendance lists in use"), provider: Language.pickName("Testiopisto", "Exempelinstitutet", "Example Institute"), due: "2020-02-10", done: "", when: "overdue", ownerId: "p1" },
                       { actionId: "a2", title: "", provider: "", due: "", done: "", when: "undated", ownerId: "" }]
}
