import KopaTest

FakeRows {
    rows: [
        { recordType: "note", recordId: "n1", title: "Alajärvi, rehtorin haastattelu", kind: "changed", since: "2020-02-12T13:07:00+02:00" },
        { recordType: "organisation", recordId: "m638", title: Language.pickName("Porvoo", "Borgå", "Porvoo"), kind: "changed", since: "2020-02-12T12:50:00+02:00" }]
}
