import KopaTest

FakeRows {
    property string eventId
    property var calls: []
    readonly property int seated: 2
    readonly property int waiting: 1
    readonly property int present: rows.filter(row => row.here).length
    readonly property int seats: eventId === "e2" ? -1 : 2
    readonly property bool closed: true

    signal failed(string code, var parameters)

    function add(person, door) { calls = calls.concat([["add", person.name, door]]) }
    function setComing(id, coming) { calls = calls.concat([["coming", id, coming]]) }
    function setPresent(id, present) {
        calls = calls.concat([["present", id, present]])
        rows = rows.map(row => row.comerId === id ? Object.assign({}, row, { here: present }) : row)
    }

    rows: [
        { comerId: "r1", name: "Testi Testinen", organisation: Language.pickName("Alajärven kaupunki", "Alajärvi stad", "Town of Alajärvi"), email: "", needs: "", language: "fi", pilot: "Järviseutu", place: "seat", number: 0, late: false, again: false, here: true },
        { comerId: "r2", name: "Esimerkki Esimerkkinen", organisation: "", email: "", needs: Language.pickName("gluteeniton", "glutenfritt", "gluten-free"), language: "fi", pilot: "", place: "seat", number: 0, late: true, again: false, here: false },
        { comerId: "r3", name: "Exempel Exempelsson", organisation: "Evijärvi", email: "", needs: "", language: "sv", pilot: "", place: "waiting", number: 1, late: true, again: true, here: false },
        { comerId: "r4", name: "", organisation: "", email: "", needs: "", language: "fi", pilot: "", place: "door", number: 0, late: false, again: false, here: true },
        { comerId: "a1", name: "Vieras Testinen", organisation: "", email: "", needs: "", language: "", pilot: "", place: "signed_in", number: 0, late: false, again: false, here: true },
        { comerId: "r5", name: "Poissa Testinen", organisation: "", email: "", needs: "", language: "fi", pilot: "", place: "cancelled", number: 0, late: false, again: false, here: false }]
}
