import KopaTest

FakeRows {
    property int months: 24
    property bool canDecide: true

    rows: [
        { personId: "c1", name: "Exempel Exempelsson", since: "2018-01-20T09:00:00+02:00", trashed: false, isContact: true },
        { personId: "c2", name: "Testi Testinen", since: "2019-12-20T09:00:00+02:00", trashed: true, isContact: false }]
}
