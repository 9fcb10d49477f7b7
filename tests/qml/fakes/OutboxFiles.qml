import KopaTest

FakeRows {
    property bool sent: false
    readonly property var common: ({ noteId: "n1", noteTitle: "Alajärvi, rehtorin haastattelu", caption: "", kind: "picture", size: 4200000, thumbnail: "image://thumbnail/hill",
        here: true, stage: "here", progress: 0, fetchedBy: -1, fetchedOf: 5, since: "2020-02-12T13:20:00+02:00", errorCode: "", errorParameters: {} })

    function forget(id) {}
    function made(own) { return Object.assign({}, common, own) }

    rows: sent ? [made({ fileId: "f1", name: "IMG 0412.jpg", caption: "Koulun piha", stage: "safe", fetchedBy: 2 })]
               : [made({ fileId: "f2", name: "IMG 0413.jpg", stage: "sending", progress: 0.4 }),
                  made({ fileId: "f8", name: "IMG 0415.jpg", stage: "failed", errorCode: "quota_reached", errorParameters: { limit: 1000000000 } })]
}
