import KopaTest

FakeRows {
    property string spaceId
    readonly property bool loaded: true
    readonly property string errorCode: ""
    rows: [
        { itemId: "q1", deviceId: "d3", who: "Exempel Exempelsson", deviceName: "Kannettava", time: "2020-02-12T12:05:00+02:00", titles: ["Evijärvi, työpaja"], merged: false },
        { itemId: "q2", deviceId: "d3", who: "Exempel Exempelsson", deviceName: "Kannettava", time: "2020-02-12T12:00:00+02:00", titles: ["Alajärvi, rehtorin haastattelu"], merged: true }]
}
