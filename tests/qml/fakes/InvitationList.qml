import KopaTest

FakeRows {
    property string spaceId
    readonly property bool loaded: true
    readonly property string errorCode: ""
    rows: [
        { invitationId: "i1", role: "reader", remote: true, ownDevice: false, expires: "2020-02-15T13:05:00+02:00" },
        { invitationId: "i2", role: "", remote: false, ownDevice: true, expires: "2020-02-12T14:05:00+02:00" }]
}
