import KopaTest

FakeRows {
    property string spaceId
    readonly property bool loaded: true
    readonly property string errorCode: ""
    property string personId
    rows: [
        { deviceId: "d1", personId: "p2", who: "Exempel Exempelsson", deviceName: "Telefon", role: "writer", self: false, mine: false, recovery: false, waiting: false, removed: false, joined: "2020-01-22T09:00:00+02:00", lastSeen: "2020-02-11T09:00:00+02:00" },
        { deviceId: "d2", personId: "p2", who: "Exempel Exempelsson", deviceName: "", role: "writer", self: false, mine: false, recovery: true, waiting: false, removed: false, joined: "2020-01-22T09:00:00+02:00", lastSeen: "" },
        { deviceId: "d3", personId: "p2", who: "Exempel Exempelsson", deviceName: "Kannettava", role: "", self: false, mine: false, recovery: false, waiting: false, removed: true, joined: "2020-01-20T09:00:00+02:00", lastSeen: "2020-02-01T09:00:00+02:00" }]
}
