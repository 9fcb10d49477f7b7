import QtQml

QtObject {
    property string materialId
    readonly property string title: Language.pickName("Verkko-opetuksen opas", "Handbok för nätundervisning", "")
    property var fields: ({ title_fi: "Verkko-opetuksen opas", title_sv: "Handbok för nätundervisning", title_en: "", kind: "guide", address: "", licence: "CC BY 4.0", published: "2020-03-01" })
    property var languages: ["fi", "sv"]
    property var themes: ["online-teaching"]
    property var files: [{ fileId: "f1", name: "opas.pdf", size: 412000, here: true }, { fileId: "f2", name: "handbok.pdf", size: 398000, here: false }]
    property bool adding: false
    property bool canWrite: true
    property var calls: []

    function setField(key, value) { calls = calls.concat([[key, value]]) }
    function setElement(key, element, present) { calls = calls.concat([[key, element, present]]) }
    function addFiles(files) { calls = calls.concat([["add", files.length]]) }
    function removeFile(file) { calls = calls.concat([["remove", file]]) }
    function restoreFile(file) { calls = calls.concat([["restore", file]]) }
    function fetchFile(file) { calls = calls.concat([["fetch", file]]) }
}
