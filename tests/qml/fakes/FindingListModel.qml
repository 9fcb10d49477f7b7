import KopaTest

FakeRows {
    property string kind
    property string obstacleKind
    property string area
    property string theme
    property string form
    property string state
    property string search
    readonly property int whole: everything.length
    readonly property var counts: ({ obstacle: 2, model: 1, proposal: 1 })
    readonly property var obstacleCounts: ({ law: 1, employment_terms: 1 })
    readonly property var everything: [
        { findingId: "f1", claim: Language.pickName("Perusopetuslaki rajaa etäopetuksen hyvin vähiin", "Lagen om grundläggande utbildning ger mycket begränsade möjligheter till distansundervisning", "The law on basic education allows only very limited distance teaching"),
          kind: "obstacle", state: "checked", areas: "Järviseutu", evidence: 2, missing: [], gaps: 0, obstacleKind: "law", metBy: "Alajärvi, Evijärvi" },
        { findingId: "f2", claim: Language.pickName("Opettajien työajat poikkeavat toisistaan", "Lärarnas arbetstider skiljer sig", "Teachers' working hours differ"),
          kind: "obstacle", state: "draft", areas: "Järviseutu, Suupohja", evidence: 1, missing: ["en"], gaps: 2, obstacleKind: "employment_terms", metBy: "" },
        { findingId: "f3", claim: Language.pickName("Yhteinen opettaja kiertää kolmessa lukiossa", "En gemensam lärare arbetar i tre gymnasier", "A shared teacher works in three schools"),
          kind: "model", state: "agreed", areas: "Pohjois-Satakunta", evidence: 3, missing: ["sv", "en"], gaps: 0, obstacleKind: "", metBy: "" },
        { findingId: "f4", claim: "", kind: "", state: "draft", areas: "", evidence: 0, missing: ["fi", "sv", "en"], gaps: 4, obstacleKind: "", metBy: "" }]

    function create(): string { return "f4" }

    rows: area === "ita" ? [] : everything.filter(one => kind === "" || one.kind === kind)
}
