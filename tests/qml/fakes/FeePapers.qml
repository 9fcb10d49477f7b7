import QtQml

QtObject {
    property string feeId
    property bool busy: false
    property int written: -1
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function save(organisations, folder, language, format) {
        calls = calls.concat([[organisations, language, format]])
        written = organisations.length
    }
}
