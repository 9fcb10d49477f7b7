import QtQml

QtObject {
    property string personId
    property string name: erased ? "" : "Exempel Exempelsson"
    property string title: "rehtori"
    property string email: erased ? "" : "testi@example.org"
    property string phone
    property string consentOn: erased ? "" : "2020-02-12"
    property string consentCovers: erased ? "" : "lists"
    property string consentHow: erased ? "" : "written"
    property string consentWithdrawn
    property bool canWrite: !erased
    property bool erased: personId === "erased"
    property string erasedOn: erased ? "2020-02-12T13:05:00+02:00" : ""
    property string erasedBy: erased ? "Testi Testinen" : ""
    property var mentions: [
        { noteId: "n1", title: "Alajärvi, rehtorin haastattelu", when: "2020-02-12T13:05:00+02:00", participant: true },
        { noteId: "n2", title: "Evijärvi, työpaja", when: "2020-02-11T09:00:00+02:00", participant: false }]
    property string savedTo

    function setField(key: string, value: string) {}
    function erase() { erased = true }
    function saveReport(words: var) { savedTo = "/documents/report.md" }
}
