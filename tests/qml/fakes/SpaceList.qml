import KopaTest

FakeRows {
    property string spaceId
    readonly property bool loaded: true
    readonly property string errorCode: ""
    rows: [
        { spaceId: "aa01", name: "KOPA", kind: "network", subject: "", role: "administrator", people: 3, devices: 5, coordinators: 1, recoveryCode: false, confirmed: "2020-02-12T13:07:00+02:00", pendingActs: 1, quarantined: 2, frozen: false },
        { spaceId: "aa02", name: "Järviseutu", kind: "pilot", subject: "jarviseutu", role: "administrator", people: 2, devices: 3, coordinators: 1, recoveryCode: false, confirmed: "2020-02-12T13:07:00+02:00", pendingActs: 0, quarantined: 0, frozen: true },
        { spaceId: "aa03", name: "", kind: "own", subject: "", role: "administrator", people: 1, devices: 2, coordinators: 1, recoveryCode: false, confirmed: "", pendingActs: 0, quarantined: 0, frozen: false }]
}
