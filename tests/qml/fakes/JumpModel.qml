import KopaTest

FakeRows {
    property string query

    rows: [
        { target: "page", targetId: "today", title: "", detail: "" },
        { target: "page", targetId: "notes", title: "", detail: "" },
        { target: "action", targetId: "new", title: "", detail: "" },
        { target: "note", targetId: "n1", title: "Alajärvi, rehtorin haastattelu", detail: "Järviseutu" },
        { target: "pilot", targetId: "jarviseutu", title: "Järviseutu", detail: "Sjöregionen" }
    ].filter(row => (row.title + row.targetId).toLowerCase().includes(query.toLowerCase()))
}
