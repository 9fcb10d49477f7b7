import QtQml

// "n2" has nothing open; of "n3" no words are marked.
QtObject {
    property string noteId
    readonly property bool loaded: true
    readonly property bool done: noteId === "n2"
    readonly property bool nothingMarked: noteId === "n3"
    property var unused: noteId === "n1" ? [
        { passageId: "s1", words: "Kuljetukset eivät kulje iltaisin, joten iltakurssit jäävät väliin.", kind: "obstacle" },
        { passageId: "s2", words: "yhteinen opettaja", kind: "" }] : []
    property var missingConsents: done ? [] : ["Testi Testinen", "Exempel Exempelsson"]
    property var calls: []

    function addTo(finding, passage) { calls = calls.concat([["addTo", finding, passage]]) }
    function takeFrom(finding, passage) { calls = calls.concat([["takeFrom", finding, passage]]) }
}
