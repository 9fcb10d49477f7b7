import KopaTest

FakeRows {
    property string search

    rows: [
        { pilotId: "jarviseutu", number: 1, name: Language.pickName("Järviseutu", "Sjöregionen", "Järviseutu"), otherName: Language.code === "sv" ? "Järviseutu" : "Sjöregionen",
          leadName: Language.pickName("Alajärvi", "Alajärvi", "Alajärvi"), members: 5, themes: [], notes: 12 },
        { pilotId: "ita", number: 2, name: Language.pickName("Itä-Uusimaa", "Östra Nyland", "Eastern Uusimaa"), otherName: Language.code === "sv" ? "Itä-Uusimaa" : "Östra Nyland",
          leadName: Language.pickName("Porvoo", "Borgå", "Porvoo"), members: 7, themes: [], notes: 0 },
        { pilotId: "lappi", number: 3, name: Language.pickName("Pohjois-Lappi", "Norra Lappland", "Northern Lapland"), otherName: "", leadName: "", members: 4, themes: [], notes: 1 }
    ].filter(row => row.name.toLowerCase().includes(search.toLowerCase()))
}
