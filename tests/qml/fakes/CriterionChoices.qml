import KopaTest

FakeRows {
    property string search
    property bool commonOnly: false
    readonly property var names: ({ c1: Language.pickName("1.1 Läsnäolo", "1.1 Närvaro", "1.1 Attendance"), c4: Language.pickName("Ohjaussuunnitelma", "Vägledningsplan", "Guidance plan") })

    function nameOf(criterion): string { return names[criterion] ?? "" }

    rows: ["c1", "c4"].map(id => ({ itemId: id, name: names[id], detail: "" })).filter(row => row.name.toLowerCase().includes(search.toLowerCase()))
}
