import QtQml

QtObject {
    property string by
    property string provider
    readonly property var educations: ["sfi", "basic_adult", "upper_secondary_adult", "vocational_adult", "apprenticeship", "adapted_adult", "liberal_adult", "other"]
    readonly property string visits: Language.pickName("Käynti kerran vuodessa", "Besök en gång om året", "A visit once a year")
    readonly property string school: Language.pickName("Testiopisto", "Exempelinstitutet", "Example Institute")
    readonly property var columns: by === "provider" ? [{ key: "m052", name: school }, { key: "m053", name: Language.pickName("Evijärven kansalaisopisto", "Evijärvi medborgarinstitut", "Evijärvi Adult Education Centre") }]
                                                     : educations.map(key => ({ key: key, name: RecordWords.choice("education", key, Language.code) }))
    readonly property var rows: [row("m005", "Alajärvi", true, ["h1", "h2"]), row("m638", Language.pickName("Porvoo", "Borgå", "Porvoo"), true, ["h3"]), row("m052", "Evijärvi", false, [])]
    readonly property var unknown: ["Evijärvi"]
    readonly property var examples: [{ type: "method", recordId: "h1", name: "Alajärvi", words: Language.pickName("Opettajat arvioivat toistensa tunteja joka kevät.", "Lärarna granskar varandras lektioner varje vår.", "Teachers look at each other's lessons every spring.") }]

    function row(municipality, name, known, methods) {
        const cells = columns.map((column, at) => at === 0 && methods.length > 1 ? { methods: methods, criteria: ["c1", "c2", "c3"], kinds: ["visit", "survey"] }
                                                : { methods: [], criteria: at === 1 && known ? ["c1"] : [], kinds: [] })
        return { municipality: municipality, name: name, known: known, cells: cells, methods: methods }
    }
    function methods(ids) {
        return [{ methodId: "h1", title: visits, kind: "visit", education: "sfi", provider: school },
                { methodId: "h2", title: "", kind: "survey", education: "sfi", provider: "" },
                { methodId: "h3", title: "", kind: "", education: "", provider: "" }].filter(one => ids.includes(one.methodId))
    }
    function criteria(ids) {
        return ids.map(id => ({ criterionId: id, name: Language.pickName("1.1 Läsnäolo", "1.1 Närvaro", "1.1 Attendance"), asked: Language.pickName("Vähintään 70 %", "Minst 70 %", "At least 70 %") }))
    }
    function create(municipality, column): string { return "h1" }
}
