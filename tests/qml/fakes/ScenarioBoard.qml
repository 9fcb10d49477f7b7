import QtQml

QtObject {
    property string offeringId
    readonly property string offeringTitle: offeringId === "o9" ? "" : Language.pickName("Saksan kieli yhteisenä", "Tyska tillsammans", "German together")
    property bool canWrite: true
    property var calls: []
    readonly property int chosen: offeringId === "o9" ? 0 : 2
    property var scenarios: offeringId === "o9" ? [] : [
        { scenarioId: "s1", title: Language.pickName("Opettaja kiertää kouluissa", "Läraren reser mellan skolorna", "The teacher travels between the schools"), state: "chosen", year: "2030", learners: 7, total: 4350000, perLearner: 621429, unknown: 350000, uncounted: 0,
          costs: [{ kind: "salaries", sum: 4000000 }, { kind: "travel", sum: 350000 }], incomes: [{ kind: "state_share", sum: 1500000 }],
          parties: [{ kind: "organisation", name: "Alajärvi", net: 1450000 }, { kind: "organisation", name: "Evijärvi", net: 1400000 }, { kind: "state", name: "", net: 1500000 }, { kind: "outside", name: "", net: -4350000 }] },
        { scenarioId: "s2", title: Language.pickName("Verkko-opetuksena", "Som nätundervisning", "Taught online"), state: "draft", year: "2030", learners: 7, total: 1000000, perLearner: 142857, unknown: 0, uncounted: 0,
          costs: [{ kind: "salaries", sum: 1000000 }, { kind: "travel", sum: NaN }], incomes: [{ kind: "state_share", sum: NaN }],
          parties: [{ kind: "organisation", name: "Alajärvi", net: 1000000 }, { kind: "organisation", name: "Evijärvi", net: NaN }, { kind: "state", name: "", net: 1500000 }, { kind: "outside", name: "", net: -1000000 }] },
        { scenarioId: "s9", title: "", state: "", year: "2030", learners: -1, total: 0, perLearner: NaN, unknown: 0, uncounted: 2,
          costs: [{ kind: "salaries", sum: NaN }, { kind: "travel", sum: NaN }], incomes: [{ kind: "state_share", sum: NaN }],
          parties: [{ kind: "organisation", name: "Alajärvi", net: NaN }, { kind: "organisation", name: "Evijärvi", net: NaN }, { kind: "state", name: "", net: 1500000 }, { kind: "outside", name: "", net: NaN }] }
    ]

    signal failed(string code, var parameters)

    function create(): string { return "s1" }
    function copy(id): string { return "s1" }
    function choose(id) { calls = calls.concat([id]) }
}
