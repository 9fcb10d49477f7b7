import QtQml

QtObject {
    property string eventId
    property bool busy: false
    property int written: eventId === "e2" ? 0 : -1
    property bool copied: false
    property string errorCode: eventId === "e2" ? "not_found" : ""
    property var errorParameters: ({ type: "program" })

    function saveInvitation(file, language) { written = 1 }
    function copyInvitation(language) { copied = true }
    function saveCertificates(folder, format, comer) { written = comer ? 1 : 12 }
    function suggestion(language, format) { return "file:///invitation." + format }
}
