import QtQml

QtObject {
    property string reportId
    property bool busy: false
    property string made: reportId === "r1" ? "report.odt" : ""
    property string errorCode: reportId === "r2" ? "not_found" : ""
    property var errorParameters: ({ type: "program" })

    function save(file, language, issue) { made = "report.odt" }
    function suggestion(language, format) { return "file:///report." + format }
}
