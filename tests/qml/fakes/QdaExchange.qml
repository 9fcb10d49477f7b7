import QtQml

// A file is being looked at before it is taken.
QtObject {
    property string phase: "preview"
    property var summary: ({ codesAdded: 4, codesUpdated: 1, notesAdded: 2, passagesAdded: 31, passagesUpdated: 3, same: 12, kept: 2, leftOut: 2, untaken: 1 })
    property var leftOut: [{ kind: "selection", name: "Alajärvi, rehtorin haastattelu", words: "Kyydit eivät riitä", reason: "words" },
                           { kind: "selection", name: "Evijärvi, työpaja", words: "", reason: "outside" }]
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function save(file, markedOnly) { calls = calls.concat([["save", String(file), markedOnly]]) }
    function read(file) { calls = calls.concat([["read", String(file)]]) }
    function take() { phase = "taken" }
    function undo() { phase = "undone" }
    function forget() { phase = "none" }
}
