import QtQml

QtObject {
    property bool busy: false
    property string made
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function save(file, language, day) { calls = calls.concat([[String(file), language, day]]) }
}
