import QtQuick
import KopaTest

// Marks one word of the invented note, and suggests two for it.
RealTextMarks {
    id: spelling

    property bool on: false
    property string noteId
    property string language
    property color tone
    property int cursor: 0
    property string untold
    property var calls: []
    readonly property var words: on && noteId === "n1" && calls.length === 0 ? [{ at: 199, length: 8, word: "iltaisin" }] : []

    signal suggested(var word, var suggestions)

    function at(place) { return words.find(one => place >= one.at && place <= one.at + one.length) ?? ({}) }
    function after(place) { return words[0] ?? ({}) }
    function suggestFor(place) { suggested(at(place), ["iltaisia", "illoin"]) }
    function ignore(word) { calls = calls.concat([["ignore", word]]) }
    function addToOwnWords(word) { calls = calls.concat([["add", word]]) }

    marks: words.map(word => ({ at: word.at, length: word.length, pattern: "fine", lane: 0, tone: spelling.tone }))
}
