import KopaTest

FakeRows {
    property string spaceId
    property string search
    readonly property bool loaded: true
    readonly property string errorCode: ""
    rows: [{ itemId: "d1", name: "Exempel Exempelsson", detail: "Telefon" }, { itemId: "d4", name: "Testi Testinen", detail: "Työkannettava" }]
        .filter(row => (row.name + row.detail).toLowerCase().includes(search.toLowerCase()))
}
