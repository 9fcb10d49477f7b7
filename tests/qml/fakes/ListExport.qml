import QtQml

QtObject {
    property string what
    property var lists: [
        { key: "organisation", label: Language.pickName("Organisaatiot", "Organisationer", "Organisations") },
        { key: "contact", label: Language.pickName("Yhteyshenkilöt", "Kontaktpersoner", "Contact persons") }]
    property bool busy: false
    property string made
    property int written: -1
    property int withheld: 0
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function make(file, format) { calls = calls.concat([[String(file), format]]) }
    function suggestion(format) { return "file:///tmp/" + what + "." + format }
    function forget() { made = "" }
}
