import KopaTest

FakeRows {
    property string kind
    property string search
    readonly property var names: ({ call2019: Language.pickName("Pilottihaku 2019", "Pilotutlysning 2019", "Call for pilots 2019"), jarviseutu: "Järviseutu", ita: Language.pickName("Itä-Uusimaa", "Östra Nyland", "Eastern Uusimaa"), m005: "Alajärvi", m052: "Evijärvi", "online-teaching": Language.pickName("verkko-opetus", "nätundervisning", "online teaching"),
        "005": "Alajärvi", "638": Language.pickName("Porvoo", "Borgå", "Porvoo"), m638: Language.pickName("Porvoo", "Borgå", "Porvoo") })

    function nameOf(ofKind, id) { return names[id] ?? id }

    rows: (kind === "calls" ? ["call2019"] : kind === "pilots" ? ["jarviseutu", "ita"] : kind === "organisations" ? ["m005", "m052", "m638"] : ["005", "638"])
        .map(id => ({ itemId: id, name: names[id], detail: id })).filter(row => row.name.toLowerCase().includes(search.toLowerCase()))
}
