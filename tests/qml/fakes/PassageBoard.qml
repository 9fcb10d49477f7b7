import KopaTest

FakeRows {
    property string code
    property string area
    property string kind
    property string theme
    readonly property bool loaded: true
    readonly property int whole: everything.length
    readonly property var everything: [
        { passageId: "x1", note: "n1", title: "Alajärvi, rehtorin haastattelu", day: "2020-02-12", words: Language.pickName("Kyydit eivät riitä iltaisin.", "Skjutsarna räcker inte till på kvällarna.", "There is not enough transport in the evenings."), kind: "obstacle", codes: [Language.pickName("Kyydit", "Skjutsar", "Transport")] },
        { passageId: "x2", note: "n2", title: "Evijärvi, työpaja", day: "2020-02-11", words: Language.pickName("Bussi kulkee vain koulupäivinä, ja muuten jokainen tulee omalla kyydillä.", "Bussen går bara på skoldagar, annars kommer alla på egen hand.", "The bus runs on school days only; otherwise everybody finds their own way."), kind: "need", codes: [] },
        { passageId: "x3", note: "n2", title: "Evijärvi, työpaja", day: "2020-02-11", words: Language.pickName("Yhteinen opettaja.", "En gemensam lärare.", "A shared teacher."), kind: "", codes: [] }]
    property var calls: []

    signal placed(string passage, string finding, bool made)
    signal failed(string code, var parameters)

    function place(passage, finding) {
        calls = calls.concat([["place", passage, finding]])
        placed(passage, finding !== "" ? finding : "f9", finding === "")
    }
    function takeBack(passage, finding, made) { calls = calls.concat([["takeBack", passage, finding, made]]) }

    rows: everything.filter(one => kind === "" || one.kind === kind)
}
