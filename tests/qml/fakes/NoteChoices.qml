import KopaTest

FakeRows {
    property string search

    rows: [{ itemId: "n1", name: Language.pickName("Alajärvi, rehtorin haastattelu", "Alajärvi, intervju med rektorn", "Alajärvi, interview with the principal"), detail: "2020-02-12" },
           { itemId: "n2", name: Language.pickName("Evijärvi, työpaja", "Evijärvi, workshop", "Evijärvi, workshop"), detail: "2020-02-11" }].filter(row => row.name.toLowerCase().includes(search.toLowerCase()))
}
