import QtQml

QtObject {
    property string pilotId
    property bool busy: false
    property string made
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function make(file, language, format) { calls = calls.concat([[String(file), language, format]]) }
    function suggestion(language, format) { return "file:///tmp/startpackage-" + pilotId + "-" + language + "." + format }
}
