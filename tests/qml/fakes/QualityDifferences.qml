import QtQml

QtObject {
    property string provider
    property string education
    readonly property string name: provider === "" ? "" : Language.pickName("Testiopisto", "Exempelinstitutet", "Example Institute")
    readonly property bool loaded: true
    readonly property var municipalities: ["Alajärvi", "Evijärvi", Language.pickName("Porvoo", "Borgå", "Porvoo")]
    readonly property var overview: [{ provider: "m052", name: Language.pickName("Testiopisto", "Exempelinstitutet", "Example Institute"), education: "sfi", buyers: 3, conflict: 1, stricter: 1, local: 1, same: 4 },
                                     { provider: "m052", name: Language.pickName("Testiopisto", "Exempelinstitutet", "Example Institute"), education: "vocational_adult", buyers: 2, conflict: 0, stricter: 2, local: 0, same: 3 }]
    readonly property var rows: provider === "" ? [] : [
        { name: Language.pickName("Keskeyttäneet", "Avhopp", "Drop-outs"), kind: "conflict", why: ["direction"], asking: [{ criterionId: "c1", municipality: "Alajärvi", asked: Language.pickName("Enintään 10 %", "Högst 10 %", "At most 10 %"), strictest: false }, { criterionId: "c2", municipality: "Evijärvi", asked: Language.pickName("Vähintään 10 %", "Minst 10 %", "At least 10 %"), strictest: false }], silent: [municipalities[2]] },
        { name: Language.pickName("Läpäisy", "Genomströmning", "Completion"), kind: "stricter", why: ["threshold"], asking: [{ criterionId: "c3", municipality: "Alajärvi", asked: Language.pickName("Vähintään 80 %", "Minst 80 %", "At least 80 %"), strictest: true }, { criterionId: "c4", municipality: "Evijärvi", asked: Language.pickName("Vähintään 75 %", "Minst 75 %", "At least 75 %"), strictest: false }], silent: [] },
        { name: Language.pickName("Harjoittelupaikat", "Praktikplatser", "Places for practice"), kind: "local", why: [], asking: [{ criterionId: "c5", municipality: municipalities[2], asked: "", strictest: false }], silent: ["Alajärvi", "Evijärvi"] }]
}
