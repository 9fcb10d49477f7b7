import QtQml

QtObject {
    property string pilotId
    property int year: 2020
    property bool canWrite: true
    property var calls: []
    readonly property var all: [
        { pilotId: "jarviseutu", name: "Järviseutu", takesPart: true, inOrder: false, ownGuidance: 1, outsideGuidance: 2, visits: 3, lines: lines("missed", "planned", 1, "open", 3, "had", 1, 0) },
        { pilotId: "ita", name: Language.pickName("Itä-Uusimaa", "Östra Nyland", "Eastern Uusimaa"), takesPart: true, inOrder: true, ownGuidance: 0, outsideGuidance: 1, visits: 0, lines: lines("had", "had", 2, "had", 1, "had", 2, 1) },
        { pilotId: "suupohja", name: "Suupohja", takesPart: false, inOrder: true, ownGuidance: 0, outsideGuidance: 0, visits: 0, lines: lines("not_owed", "not_owed", 0, "not_owed", 0, "not_owed", 0, 0) }]
    readonly property var pilots: pilotId === "" ? all : all.filter(one => one.pilotId === pilotId)

    function line(what, source, owed, had, state, said, handed) {
        return { what: what, source: source, sentence: "", owed: owed, numberSaid: said, had: had, planned: state === "planned" ? 1 : 0, unsettled: state === "open" ? 1 : 0, state: state, handed: handed }
    }
    function lines(spring, autumn, workshops, workshopState, guidance, start, material, support) {
        return [line("seminar_spring", "S3:44", 1, spring === "had" ? 1 : 0, spring, true, false), line("seminar_autumn", "S3:44", 1, autumn === "had" ? 1 : 0, autumn, true, false),
                line("workshops", "S3:45", 2, workshops, workshopState, true, false), line("guidance", "S3:46", 1, guidance, guidance > 0 ? "had" : spring, false, false),
                line("start_package", "S3:47", 1, start === "had" ? 1 : 0, start, true, true), line("support_material", "S3:48", 1, material, material > 0 ? "had" : spring, false, true),
                line("network_support", "S3:49", 1, support, support > 0 ? "had" : workshopState, false, true)]
    }
    function give(pilot, what) { calls = calls.concat([[pilot, what]]) }
}
