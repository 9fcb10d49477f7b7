import QtQml

QtObject {
    property string criterion: "c1"
    property string education: "sfi"
    property string group: ""
    property var criteria: [{ id: "c1", title: Language.pickName("Läpäisy", "Genomströmning", "Completion") }, { id: "c2", title: Language.pickName("Keskeyttäneet", "Avbrott", "Dropped out") }]
    property var educations: ["sfi", "vocational_adult"]
    property var groups: [Language.pickName("Naiset", "Kvinnor", "Women"), Language.pickName("Miehet", "Män", "Men")]
    property string scale: "percent"
    property real most: 100
    property bool loaded: true
    property var needs: [
        { municipality: "Evijärvi", field: Language.pickName("Metalli", "Metall", "Metal"), open: 2, planned: 1, answered: 0, people: 12 },
        { municipality: Language.pickName("Porvoo", "Borgå", "Porvoo"), field: Language.pickName("Hoiva", "Vård", "Care"), open: 0, planned: 0, answered: 3, people: 0 }]
    property var series: [
        { provider: "Alajärvi", buyer: "Evijärvi", points: [
            { period: "2024", figure: 61, answer: "61", shown: "61", hidden: false, breaks: false },
            { period: "2025", figure: 66.5, answer: "66.5", shown: "66,5", hidden: false, breaks: false },
            { period: "2026-H1", figure: 72, answer: "72", shown: "72", hidden: false, breaks: true }] },
        { provider: "Vimpeli", buyer: Language.pickName("Porvoo", "Borgå", "Porvoo"), points: [
            { period: "2025", figure: -1, answer: "", shown: "", hidden: true, breaks: false },
            { period: "2026-H1", figure: 81, answer: "81", shown: "81", hidden: false, breaks: true }] }]
}
