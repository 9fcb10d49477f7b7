import KopaTest

FakeRows {
    property string search
    property string kind

    rows: [
        { organisationId: "m005", name: "Alajärvi", otherName: "Alajärvi", kind: "municipality", pilots: ["Järviseutu"], region: "Etelä-Pohjanmaa" },
        { organisationId: "m638", name: Language.pickName("Porvoo", "Borgå", "Porvoo"), otherName: Language.code === "sv" ? "Porvoo" : "Borgå", kind: "municipality",
          pilots: ["Itä-Uusimaa", "Keskinen Uusimaa"], region: "Uusimaa" },
        { organisationId: "jami", name: Language.pickName("Järviseudun koulutuskuntayhtymä", "Samkommunen för utbildning i Järviseutu", "Järviseutu Joint Municipal Authority for Education"),
          otherName: "Järviseudun koulutuskuntayhtymä", kind: "joint_authority_education", pilots: ["Järviseutu"], region: "" }
    ].filter(row => row.name.toLowerCase().includes(search.toLowerCase()) && (kind === "" || row.kind === kind))
}
