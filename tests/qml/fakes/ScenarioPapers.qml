import QtQml

QtObject {
    property string offeringId
    property bool busy: false
    property string made
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function save(file, language) { calls = calls.concat([[String(file), language]]) }
    function suggestion(language, format) { return "file:///tmp/scenarios-" + language + "." + format }
}
