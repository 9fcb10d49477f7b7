import QtQml

QtObject {
    property bool busy: false
    property string made: "Skolverket 2026-H1.csv"
    property int written: 26
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function save(file, id, period, provider) { calls = calls.concat([[String(file), id, period, provider]]) }
    function suggestion(title, period, format) { return "file:///tmp/" + title + "." + format }
}
