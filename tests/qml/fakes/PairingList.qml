import KopaTest

FakeRows {
    property string spaceId
    readonly property bool loaded: true
    readonly property string errorCode: ""
    rows: [
        { deviceId: "d9", spaceId: "aa01", code: "402817", mine: false }]
}
