import QtQml

QtObject {
    property string reportId
    property bool busy: false
    property bool written: reportId === "r1"
    property string errorCode: reportId === "r2" ? "not_found" : ""
    property var errorParameters: ({ type: "program" })

    function save(file, language, issue) { written = true }
    function suggestion(language, format) { return "file:///report." + format }
}
