import QtQml

QtObject {
    property string trayId
    property bool busy: false
    property string made
    property string errorCode
    property var errorParameters: ({})

    function save(file, reader, language) { made = "course-tray.html" }
    function suggestion(reader, language, format) { return "file:///course-tray." + format }
}
