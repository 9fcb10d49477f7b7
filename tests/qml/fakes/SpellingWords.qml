import KopaTest

FakeRows {
    readonly property var missing: ["sv"]

    function add(word, language) { rows = rows.concat([{ word: word }]) }
    function remove(word) { rows = rows.filter(row => row.word !== word) }

    rows: [{ word: "etätarjotin" }, { word: "Exempelsson" }]
}
