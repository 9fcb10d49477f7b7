import KopaTest

FakeRows {
    property string pilot
    property string field
    property bool open
    readonly property int whole: pilot === "ita" ? 0 : everything.length
    readonly property var fieldsOfWork: ["Hoiva", "Metalli"]
    readonly property var withoutNeed: pilot === "ita" ? [] : [{ offeringId: "o2", title: Language.pickName("Hitsaus", "Svetsning", "Welding") }, { offeringId: "o9", title: "" }]
    readonly property var everything: [
        { needId: "w9", title: "", field: "", pilotName: "", on: "", source: "", standing: "told", offerings: 0, candidates: 0 },
        { needId: "w2", title: Language.pickName("Lähihoitajia iltoihin", "Närvårdare på kvällar", "Practical nurses for evenings"), field: "Hoiva", pilotName: "Järviseutu", on: "2027-02-01", source: Language.pickName("Hyvinvointialue", "Välfärdsområdet", "The wellbeing services county"), standing: "open", offerings: 0, candidates: 2 },
        { needId: "w1", title: Language.pickName("Hitsaajia", "Svetsare", "Welders"), field: "Metalli", pilotName: "Järviseutu", on: "2027-01-15", source: "Yrityskysely", standing: "planned", offerings: 1, candidates: 0 }]

    function create(): string { return "w1" }

    rows: pilot === "ita" ? [] : everything.filter(one => !open || one.standing === "open" || one.standing === "told")
}
