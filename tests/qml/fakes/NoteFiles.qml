import KopaTest

FakeRows {
    id: fake

    property string noteId
    property string space
    property bool loaded: true
    property string pictureSize: "original"
    property bool pictureInClipboard: false
    property var calls: []
    readonly property var common: ({ caption: "", mediaType: "image/jpeg", kind: "picture", size: 4200000, seconds: 0, thumbnail: "image://thumbnail/hill", stage: "here",
        here: true, progress: 0, fetchedBy: -1, fetchedOf: 5, taken: "2020-02-12T13:20:00+02:00", errorCode: "", errorParameters: {} })

    function made(own) { return Object.assign({}, common, own) }
    function placeOf(id) { return rows.findIndex(row => row.fileId === id) }
    function idAt(place) { return rows[place]?.stage === "adding" ? "" : rows[place]?.fileId ?? "" }
    function addFiles(urls) { calls = calls.concat([["add", urls.length]]) }
    function clipboardHasPicture() { return pictureInClipboard }
    function addClipboardPicture() { calls = calls.concat([["paste"]]) }
    function retry(id) { calls = calls.concat([["retry", id]]) }
    function remove(id) { calls = calls.concat([["remove", id]]) }
    function restore(id) { calls = calls.concat([["restore", id]]) }
    function setCaption(id, words) { calls = calls.concat([["caption", id, words]]) }
    function fetch(id) { calls = calls.concat([["fetch", id]]) }

    rows: noteId !== "n1" ? [] : [
        made({ fileId: "f1", name: "IMG 0412.jpg", caption: "Koulun piha", stage: "safe", fetchedBy: 2 }),
        made({ fileId: "f2", name: "IMG 0413.jpg", stage: "sending", progress: 0.4 }),
        made({ fileId: "f3", name: "2020-02-12 13.25.wav", mediaType: "audio/x-wav", kind: "audio", seconds: 95, thumbnail: "", size: 3040000 }),
        made({ fileId: "f4", name: "Lukujärjestys.pdf", mediaType: "application/pdf", kind: "pdf", thumbnail: "", stage: "safe", size: 310000 }),
        made({ fileId: "f5", name: "muistio.md", mediaType: "text/markdown", kind: "text", thumbnail: "", stage: "safe", size: 1800 }),
        made({ fileId: "f6", name: "IMG 0388.jpg", stage: "away", here: false }),
        made({ fileId: "f7", name: "laskelma.ods", mediaType: "application/vnd.oasis.opendocument.spreadsheet", kind: "file", thumbnail: "", stage: "safe", size: 48000 }),
        made({ fileId: "adding:1", name: "IMG 0414.heic", thumbnail: "", stage: "adding", here: false, progress: 0.6 }),
        made({ fileId: "adding:2", name: "rikki.jpg", thumbnail: "", stage: "failed", here: false, errorCode: "picture_unreadable", errorParameters: { name: "rikki.jpg" } })]
}
