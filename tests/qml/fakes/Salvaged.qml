import KopaTest

FakeRows {
    property bool loaded: true
    property bool busy: false
    property int whole: 214
    property int earlier: 1
    property int lost: 2
    property int unsent: 3
    property int missing: 7
    property string keptIn: "/notes/kopa/store.damaged"
    property string errorCode
    property var errorParameters: ({})

    function startAnew() { busy = true }

    rows: [
        { rowId: "1/n5", recordId: "n5", type: "note", name: "Evijärvi, työpaja", words: "Ehdotus: yhteinen opettaja kolmelle lukiolle", lost: true },
        { rowId: "1/n6", recordId: "n6", type: "note", name: "", words: "", lost: true },
        { rowId: "1/n1", recordId: "n1", type: "note", name: "Alajärvi, rehtorin haastattelu", words: "", lost: false }]
}
