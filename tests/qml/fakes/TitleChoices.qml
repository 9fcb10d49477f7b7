import KopaTest

FakeRows {
    property string kind
    property string search
    readonly property var names: ({ o1: Language.pickName("Saksan kieli yhteisenä", "Tyska tillsammans", "German together"), w1: Language.pickName("Hitsaajia", "Svetsare", "Welders"), c1: "BI3 " + Language.pickName("Ihmisen biologia", "Människans biologi", "Human biology"), t1: Language.pickName("Väestöennuste 2024", "Befolkningsprognos 2024", "Population projection 2024") })

    function titleOf(id): string { return names[id] ?? "" }

    rows: [kind === "offering" ? "o1" : kind === "need" ? "w1" : kind === "course" ? "c1" : "t1"].map(id => ({ itemId: id, name: names[id], detail: "" }))
}
