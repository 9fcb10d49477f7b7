import QtQml

QtObject {
    property string trayId
    property bool busy: false
    property string written
    property string errorCode
    property var errorParameters: ({})

    function save(file, reader, language) { written = "course-tray.html" }
    function suggestion(reader, language, format) { return "file:///course-tray." + format }
}
