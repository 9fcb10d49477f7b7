import QtQml

// A folder is being looked at, and one of its files cannot be taken.
QtObject {
    property string phase: "preview"
    property var summary: ({ added: 12, same: 3, refused: 1 })
    property var refused: [{ name: "2019/kevät.md", reason: "encoding" }]
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function read(folder) { calls = calls.concat([["read", String(folder)]]) }
    function take() { phase = "taken" }
    function undo() { phase = "undone" }
    function forget() { phase = "none" }
}
