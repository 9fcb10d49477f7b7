import QtQml

QtObject {
    property string pilotId
    readonly property string name: Language.pickName(nameFi, nameSv, nameEn)
    property string nameFi: "Järviseutu"
    property string nameSv: "Sjöregionen"
    property string nameEn: ""
    property int number: 1
    property string lead: "m005"
    property string responsible: "c1"
    property string responsibleName: Language.pickName("sivistysjohtaja", "bildningsdirektör", "director of education and culture")
    property var members: [
        { membershipId: "jarviseutu.m005", organisationId: "m005", name: "Alajärvi", otherName: "Alajärvi", kind: "municipality", from: "2020-01-01", to: "", lead: true },
        { membershipId: "jarviseutu.m052", organisationId: "m052", name: "Evijärvi", otherName: "Evijärvi", kind: "municipality", from: "2020-01-01", to: "2021-12-31", lead: false },
        { membershipId: "jarviseutu.jami", organisationId: "jami", name: Language.pickName("Järviseudun koulutuskuntayhtymä", "Samkommunen för utbildning i Järviseutu", ""), otherName: "Järviseudun koulutuskuntayhtymä",
          kind: "joint_authority_education", from: "2020-01-01", to: "", lead: false }]
    property var themes: [Language.pickName("verkko-opetus", "nätundervisning", "online teaching"),
        Language.pickName("toisen asteen yhteiset resurssit", "gemensamma resurser på andra stadiet", "shared upper secondary resources")]
    property var contacts: [{ id: "c1", name: "", title: Language.pickName("sivistysjohtaja", "bildningsdirektör", "director of education and culture"), organisation: "Alajärvi" }]
    property int noteCount: 12
    property bool differs: false
    property var lists: ({ steps: [
        { id: "s1", text: Language.pickName("Sovitaan yhteisistä kursseista syksyn lukujärjestykseen", "Kom överens om gemensamma kurser i höstens läsordning", "Agree on shared courses for the autumn timetable") },
        { id: "s2", text: Language.pickName("Kysytään kuljetuksista kunnilta", "Fråga kommunerna om skjutsarna", "Ask the municipalities about transport") },
        { id: "s3", text: Language.pickName("Väliraportti", "Mellanrapport", "Interim report") }] })
    property real budget: 1250050
    property var calls: []

    function put(steps) { lists = { steps: steps } }
    function addItem(key, text) { put(lists.steps.concat([{ id: "s" + (lists.steps.length + 1), text: text }])) }
    function setItem(key, id, text) { put(lists.steps.map(step => step.id === id ? { id: id, text: text } : step)) }
    function moveItem(key, id, place) {
        const others = lists.steps.filter(step => step.id !== id)
        others.splice(place, 0, lists.steps.find(step => step.id === id))
        put(others)
    }
    function removeItem(key, id) { put(lists.steps.filter(step => step.id !== id)) }
    function restoreItem(key, id, text, after) {
        const others = lists.steps.slice()
        others.splice(others.findIndex(step => step.id === after) + 1, 0, { id: id, text: text })
        put(others)
    }
}
