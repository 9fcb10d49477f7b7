import KopaTest

FakeRows {
    property string spaceId
    readonly property bool loaded: true
    readonly property string errorCode: ""
    readonly property bool oneCoordinator: true
    readonly property bool noRecoveryCode: true
    readonly property int serious: 2
    rows: [
        { noticeId: "1", kind: "logForked", serious: true, spaceId: "aa02", deviceId: "", who: "", deviceName: "", since: "2020-02-12T13:05:00+02:00", amount: 0 },
        { noticeId: "2", kind: "quarantine", serious: true, spaceId: "aa01", deviceId: "d3", who: "Exempel Exempelsson", deviceName: "Kannettava", since: "2020-02-12T12:05:00+02:00", amount: 2 },
        { noticeId: "3", kind: "oneCoordinator", serious: false, spaceId: "aa01", deviceId: "", who: "", deviceName: "", since: "2020-01-20T09:00:00+02:00", amount: 0 },
        { noticeId: "4", kind: "newDevice", serious: false, spaceId: "aa01", deviceId: "d1", who: "Exempel Exempelsson", deviceName: "Telefon", since: "2020-01-22T09:00:00+02:00", amount: 0 },
        { noticeId: "5", kind: "toldByOne", serious: false, spaceId: "aa01", deviceId: "d1", who: "Exempel Exempelsson", deviceName: "Telefon", since: "2020-01-20T08:00:00+02:00", amount: 1 },
        { noticeId: "6", kind: "toldWrongly", serious: true, spaceId: "aa01", deviceId: "d3", who: "Exempel Exempelsson", deviceName: "Kannettava", since: "2020-01-20T07:00:00+02:00", amount: 0 }]
}
