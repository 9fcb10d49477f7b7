import KopaTest

FakeRows {
    property string search
    property string pilot

    function create(): string { return "a1" }

    rows: pilot === "ita" ? [] : [
        { applicationId: "a1", heading: Language.pickName("Järviseudun yhteinen lukio", "Järviseutus gemensamma gymnasium", "The shared upper secondary school of Järviseutu"),
          callName: Language.pickName("Pilottihaku 2019", "Ansökan om att bli pilot 2019", "Call for pilots 2019"), stage: "draft", leadName: "Alajärvi", characters: 3120, organisations: 5 },
        { applicationId: "a2", heading: Language.pickName("Itä-Uudenmaan polut", "Östra Nylands stigar", "Paths of Eastern Uusimaa"),
          callName: Language.pickName("Pilottihaku 2019", "Ansökan om att bli pilot 2019", "Call for pilots 2019"), stage: "late", leadName: Language.pickName("Porvoo", "Borgå", "Porvoo"), characters: 4998, organisations: 7 },
        { applicationId: "a3", heading: "", callName: Language.pickName("Pilottihaku 2019", "Ansökan om att bli pilot 2019", "Call for pilots 2019"), stage: "not_chosen", leadName: "", characters: 1, organisations: 0 }
    ].filter(row => row.heading.toLowerCase().includes(search.toLowerCase()))
}
