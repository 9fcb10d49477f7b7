import KopaTest

FakeRows {
    property string spaceId
    readonly property bool loaded: true
    readonly property string errorCode: ""
    rows: [
        { personId: "p1", who: "Testi Testinen", role: "administrator", devices: 2, lastSeen: "2020-02-12T13:07:00+02:00", mine: true, waiting: false, recoveryCode: false, gone: false },
        { personId: "p2", who: "Exempel Exempelsson", role: "writer", devices: 2, lastSeen: "2020-02-11T09:00:00+02:00", mine: false, waiting: false, recoveryCode: true, gone: false },
        { personId: "p3", who: "Malli Mallinen", role: "", devices: 0, lastSeen: "2020-01-11T09:00:00+02:00", mine: false, waiting: false, recoveryCode: false, gone: true }]
}
