import QtQml

// A pilot's calendar is being looked at before it is taken.
QtObject {
    property string pilotId
    property string phase: pilotId === "" ? "none" : "preview"
    property var summary: ({ name: "Rehtorit", add: 2, change: 1, same: 4, removed: 1, floating: 1, undescribed: 0, shortened: 1, others: 0 })
    property var planned: [{ act: "add", title: "Rehtoripäivä", starts: "2020-04-01T09:00:00+03:00", allDay: false },
                           { act: "change", title: "Kevätseminaari", starts: "2020-04-20T00:00:00+03:00", allDay: true }]
    property var refused: [{ reason: "zone", line: 12, title: "Etäpalaveri", detail: "Marsin aika" }, { reason: "end", line: 40, title: "Väärin päin", detail: "" }]
    property string errorCode
    property var errorParameters: ({})
    property var calls: []

    function read(file) { calls = calls.concat([["read", String(file)]]) }
    function take() { phase = "taken" }
    function forget() { phase = "none" }
    function save(file) { calls = calls.concat([["save", String(file)]]) }
    function suggestion() { return "file:///tmp/kopa.ics" }
}
