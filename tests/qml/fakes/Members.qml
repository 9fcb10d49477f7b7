import KopaTest

FakeRows {
    rows: [
        { who: "Testi Testinen", deviceName: "Kannettava", role: "administrator", joined: "2020-01-20T09:00:00+02:00", self: true },
        { who: "Exempel Exempelsson", deviceName: "Telefon", role: "writer", joined: "2020-01-22T09:00:00+02:00", self: false }]
}
