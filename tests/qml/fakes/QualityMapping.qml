import QtQml

QtObject {
    property string provider
    readonly property var educations: ["sfi", "basic_adult", "upper_secondary_adult", "vocational_adult", "apprenticeship", "adapted_adult", "liberal_adult", "other"]
    readonly property var rows: [
        { municipality: "m005", name: "Alajärvi", known: [{ education: "sfi", methods: 2, criteria: 3 }, { education: "basic_adult", methods: 1, criteria: 0 }], unknown: ["upper_secondary_adult", "vocational_adult", "apprenticeship", "adapted_adult", "liberal_adult", "other"], otherMethods: 0,
          methods: [{ methodId: "h1", title: Language.pickName("Käynti kerran vuodessa", "Besök en gång om året", "A visit once a year"), kind: "visit", education: "sfi", provider: Language.pickName("Testiopisto", "Exempelinstitutet", "Example Institute") }, { methodId: "h2", title: "", kind: "survey", education: "sfi", provider: "" }] },
        { municipality: "m638", name: Language.pickName("Porvoo", "Borgå", "Porvoo"), known: [], unknown: educations, otherMethods: 1, methods: [{ methodId: "h3", title: "", kind: "", education: "", provider: "" }] }]
    readonly property var unknown: ["Evijärvi", "Lappajärvi", "Vimpeli"]
    readonly property var examples: [{ type: "method", recordId: "h1", name: "Alajärvi", words: Language.pickName("Opettajat arvioivat toistensa tunteja joka kevät.", "Lärarna granskar varandras lektioner varje vår.", "Teachers look at each other's lessons every spring.") }]

    function create(municipality): string { return "h1" }
}
