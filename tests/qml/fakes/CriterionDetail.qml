import QtQml

// "c2" is a version that two have made at once; "c3" one of a municipality of which nearly all is still to be said.
QtObject {
    id: detail

    property string recordId
    readonly property bool odd: recordId === "c3"
    readonly property bool exists: recordId !== ""
    readonly property bool common: !odd
    readonly property string title: odd ? "" : Language.pickName("1.1 Läsnäolo", "1.1 Närvaro", "1.1 Attendance")
    readonly property string standing: recordId === "c2" ? "disputed" : "in"
    property var fields: odd ? ({ owner: "m005", number: "", title_fi: "", title_sv: "", title_en: "", scale: "", threshold: "", direction: "", calendar: "", state: "in", from: "", to: "", common: "", source: "" })
                             : ({ owner: "", number: "1.1", title_fi: "Läsnäolo", title_sv: "Närvaro", title_en: "", scale: "percent", threshold: "70", direction: "at_least", calendar: "yearly", due_month: "3", state: "in", from: "2026-01-01", to: "", common: "", source: "" })
    property var sets: odd ? ({ educations: [], crosswalk: [], providers: ["m052"] }) : ({ educations: ["sfi", "basic_adult"], crosswalk: ["eqavet:3", "iso21001:9.1.2"], providers: [] })
    property var lists: ({ groups: odd ? [] : [{ id: "g1", text: Language.pickName("naiset", "kvinnor", "women") }, { id: "g2", text: Language.pickName("miehet", "män", "men") }] })
    property var faults: odd ? ["no_title", "direction"] : []
    property var missing: odd ? ["title_fi", "title_sv", "title_en"] : ["title_en", "definition_en"]
    property var versions: [{ criterionId: "c1", version: 1, standing: "in", from: "2026-01-01", asked: Language.pickName("Vähintään 70 %", "Minst 70 %", "At least 70 %") },
                            { criterionId: "c2", version: 2, standing: "disputed", from: "", asked: Language.pickName("Vähintään 75 %", "Minst 75 %", "At least 75 %") }]
    property var rivals: recordId === "c2" ? [{ criterionId: "c2", name: "1.1 Närvaro", asked: Language.pickName("Vähintään 75 %", "Minst 75 %", "At least 75 %"), mine: true },
                                              { criterionId: "c7", name: "1.1 Närvaro", asked: Language.pickName("Vähintään 60 %", "Minst 60 %", "At least 60 %"), mine: false }] : []
    property var voices: odd ? [] : [{ voiceId: "w1", name: "Alajärvi", says: "agrees", from: "2026-08-01", on: "2026-03-02", comment: "" },
                                     { voiceId: "w2", name: "Evijärvi", says: "objects", from: "", on: "2026-03-01", comment: Language.pickName("Vaatii liikaa pieneltä ryhmältä.", "Kräver för mycket av en liten grupp.", "Asks too much of a small group.") }]
    property var references: odd ? [] : [{ element: "eqavet:3", framework: "eqavet", words: "EQAVET 3 " + RecordWords.choice("eqavet", "3", Language.code) }, { element: "iso21001:9.1.2", framework: "iso21001", words: "ISO 21001 9.1.2" }]
    property bool canWrite: true
    property bool differs: recordId === "c2"
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function add(key, element) { calls = calls.concat([["add", key, element]]) }
    function remove(key, element) { calls = calls.concat([["remove", key, element]]) }
    function addItem(key, text) { lists = { groups: lists.groups.concat([{ id: "g" + (lists.groups.length + 1), text: text }]) } }
    function setItem(key, item, text) {}
    function moveItem(key, item, place) {}
    function removeItem(key, item) { lists = { groups: lists.groups.filter(one => one.id !== item) } }
    function restoreItem(key, item, text, after) { addItem(key, text) }
    function say(organisation, says, from, comment) { calls = calls.concat([["say", organisation, says, from, comment]]) }
    function takeBack(voice) { calls = calls.concat([["takeBack", voice]]) }
    function propose(): string { return "c2" }
    function settle() { calls = calls.concat([["settle"]]) }
    function setThreshold(words): bool { return words === "" || !isNaN(Number(words.replace(",", "."))) }
    function trash() { calls = calls.concat([["trash"]]) }
    function restore() { calls = calls.concat([["restore"]]) }
}
