import KopaTest

FakeRows {
    property string noteId
    property string space
    property var participants: []
    property var calls: []
    readonly property int present: rows.filter(row => row.present).length

    function setPresent(name, present) {
        calls = calls.concat([["set", name, present]])
        rows = rows.map(row => row.name === name ? Object.assign({}, row, { present: present }) : row)
    }
    function add(name) {
        calls = calls.concat([["add", name]])
        rows = rows.concat([{ name: name, present: true, guest: false, organisation: "", group: "", at: "2020-02-11T09:05:00+02:00" }])
    }

    rows: [
        { name: "Testi Testinen", present: true, guest: false, organisation: "", group: "", at: "2020-02-11T09:01:00+02:00" },
        { name: "Exempel Exempelsson", present: false, guest: false, organisation: "", group: "", at: "" },
        { name: "Esimerkki Esimerkkinen", present: true, guest: true, organisation: "Evijärven lukio", group: "Rehtorit", at: "2020-02-11T09:04:00+02:00" }]
}
