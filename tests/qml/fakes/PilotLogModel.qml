import QtQml

QtObject {
    property string pilotId
    property var changes: pilotId === "jarviseutu" ? [
        { when: "2020-03-02T09:00:00+02:00", who: "Testi Testinen", field: "responsible_person", before: "", after: Language.pickName("sivistysjohtaja", "bildningsdirektör", "director of education and culture") },
        { when: "2020-02-12T13:05:00+02:00", who: "Exempel Exempelsson", field: "lead", before: "Evijärvi", after: "Alajärvi" }] : []
}
