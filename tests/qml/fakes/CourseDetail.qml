import QtQml

// "c2" is a course of which nearly nothing is said.
QtObject {
    property string courseId
    readonly property bool odd: courseId === "c2"
    readonly property string courseName: odd ? "" : "BI3"
    property var fields: odd ? ({ code: "", title_fi: "", title_sv: "", title_en: "", subject: "", school: "", state: "planned", period: "9", mode: "place", language: "", place: "", room: "", teacher: "", seats: "", own_seats: "" })
                             : ({ code: "BI3", title_fi: "Ihmisen vaikutukset ekosysteemeihin", title_sv: "Människans inverkan på ekosystemen", title_en: "", subject: "Biologia", school: "m005", state: "open", period: "1", mode: "mixed", language: "fi", place: "005", room: "114", teacher: "r1", seats: "12", own_seats: "4" })
    property bool canWrite: true
    property bool differs: odd
    readonly property int periods: 5
    property var times: odd ? [] : ["A", "B"]
    property var chosen: odd ? [] : ["A"]
    property var wishes: odd ? [] : [{ school: "m005", name: "Alajärven lukio", students: "6", granted: "", given: 6, byHand: false },
                                     { school: "m052", name: "Lappajärven lukio", students: "14", granted: "6", given: 6, byHand: true }]
    property var faults: odd ? ["period_beyond", "no_slot", "school_missing"] : []
    property var clashes: odd ? [] : [{ kind: "teacher", who: "Testi Testinen", courses: ["BI3", "RAB31"], period: 1, slots: ["A"] }]
    readonly property string teacherName: ""

    signal failed(string code, var parameters)

    function setField(key, value) {}
    function setChosen(slot, has) { chosen = has ? chosen.concat([slot]) : chosen.filter(one => one !== slot) }
    function setWished(school, words) { return words === "" || /^\d+$/.test(words) }
    function setGranted(school, words) { return words === "" || /^\d+$/.test(words) }
    function trash() {}
    function restore() {}
}
