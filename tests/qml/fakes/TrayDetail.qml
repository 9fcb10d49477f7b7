import QtQml

// "t2" is a tray of which nothing is said yet.
QtObject {
    property string trayId
    readonly property bool fresh: trayId === "t2"
    readonly property bool exists: trayId !== ""
    readonly property string trayName: fresh ? "2025-2026" : Language.pickName("Järviseudun yhteinen tarjotin", "Sjöregionens gemensamma bricka", "Common tray of Järviseutu")
    property var fields: fresh ? ({ year: "2025-2026", title_fi: "", title_sv: "", title_en: "", rule: "equal", periods: "5", opens: "", closes: "", pilot: "" })
                               : ({ year: "2026-2027", title_fi: "Järviseudun yhteinen tarjotin", title_sv: "Sjöregionens gemensamma bricka", title_en: "Common tray of Järviseutu", rule: "by_pupils", periods: "3", opens: "2026-04-01", closes: "2026-04-30", pilot: "jarviseutu" })
    property bool canWrite: true
    property bool differs: false
    readonly property int periods: fresh ? 5 : 3
    property var times: fresh ? [] : [{ id: "s1", text: "A" }, { id: "s2", text: Language.pickName("ke iltapäivä", "ons eftermiddag", "Wed afternoon") }]
    readonly property var biology: ({ courseId: "c1", name: Language.pickName("BI3 Ihmisen vaikutukset ekosysteemeihin", "BI3 Människans inverkan på ekosystemen", "BI3 Human impact on ecosystems"), school: "Alajärven lukio", period: 1, slots: ["A"], mode: "mixed", state: "open", seats: 12, wished: 20, given: 12, left: 0, without: 8, faults: [] })
    readonly property var french: ({ courseId: "c2", name: "RAB31", school: "Lappajärven lukio", period: 1, slots: ["A"], mode: "online", state: "planned", seats: -1, wished: 5, given: 5, left: -1, without: 0, faults: [] })
    readonly property var lost: ({ courseId: "c3", name: "", school: "", period: 9, slots: [], mode: "place", state: "planned", seats: 0, wished: 0, given: 0, left: 0, without: 0, faults: ["period_beyond", "no_slot", "school_missing"] })
    property var lines: fresh ? [] : [{ slot: "A", cells: [{ period: 1, courses: [french] }, { period: 2, courses: [] }, { period: 3, courses: [biology] }] },
                                      { slot: times[1].text, cells: [1, 2, 3].map(period => ({ period: period, courses: [] })) }]
    property var loose: fresh ? [] : [lost]
    property var courses: fresh ? [] : [biology, french, lost]
    property var schools: fresh ? [] : [{ entryId: "e1", school: "m005", name: "Alajärven lukio", pupils: 210, own: 6, wished: 5, out: 5, in: 6, net: 1 },
                                        { entryId: "", school: "m052", name: "Lappajärven lukio", pupils: -1, own: 0, wished: 14, out: 6, in: 5, net: -1 }]
    property var clashes: fresh ? [] : [{ kind: "teacher", who: "Testi Testinen", courses: ["BI3", "RAB31"], period: 1, slots: ["A"] },
                                        { kind: "wishes", who: "Lappajärven lukio", courses: ["BI3", "RAB31"], period: 1, slots: ["A"] }]
    readonly property bool lacksPupils: !fresh

    signal failed(string code, var parameters)

    function setField(key, value) {}
    function addTime(text) { times = times.concat([{ id: "new", text: text }]) }
    function setTime(item, text) {}
    function moveItem(key, item, place) {}
    function removeItem(key, item) { times = times.filter(one => one.id !== item) }
    function restoreItem(key, item, text, after) {}
    function addSchool(school) {}
    function setSchoolTrashed(entry, trashed) {}
    function setPupils(school, words) { return words === "" || /^\d+$/.test(words) }
    function createCourse() { return "c2" }
    function trash() {}
    function restore() {}
}
