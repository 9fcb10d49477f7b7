import QtQml

QtObject {
    property string pilotId
    property bool complete: false
    property bool hasLead: true
    property bool hasContact: false
    property int done: 1
    property int year: 2021
    property var members: [
        { membershipId: "jarviseutu.m005", name: "Alajärvi", authorisation: "valid", approval: "valid" },
        { membershipId: "jarviseutu.m052", name: "Evijärvi", authorisation: "valid", approval: "expired" },
        { membershipId: "jarviseutu.jami", name: Language.pickName("Järviseudun koulutuskuntayhtymä", "Samkommunen för utbildning i Järviseutu", ""), authorisation: "missing", approval: "missing" }]
}
