import QtQml

QtObject {
    property string pilotId
    readonly property string name: Language.pickName(nameFi, nameSv, nameEn)
    property string nameFi: "Järviseutu"
    property string nameSv: "Sjöregionen"
    property string nameEn: ""
    property int number: 1
    property string lead: "m005"
    property var members: [
        { organisationId: "m005", name: "Alajärvi", otherName: "Alajärvi", kind: "municipality", from: "2020-01-01", to: "", lead: true },
        { organisationId: "m052", name: "Evijärvi", otherName: "Evijärvi", kind: "municipality", from: "2020-01-01", to: "2021-12-31", lead: false },
        { organisationId: "jami", name: Language.pickName("Järviseudun koulutuskuntayhtymä", "Samkommunen för utbildning i Järviseutu", ""), otherName: "Järviseudun koulutuskuntayhtymä",
          kind: "joint_authority_education", from: "2020-01-01", to: "", lead: false }]
    property var themes: [Language.pickName("verkko-opetus", "nätundervisning", "online teaching"),
        Language.pickName("toisen asteen yhteiset resurssit", "gemensamma resurser på andra stadiet", "shared upper secondary resources")]
    property var contacts: [{ title: Language.pickName("sivistysjohtaja", "bildningsdirektör", "director of education and culture"), organisation: "Alajärvi" }]
    property int noteCount: 12
    property bool differs: false
}
