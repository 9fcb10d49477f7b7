import QtQml

QtObject {
    property string codeId
    property bool loaded: true
    property bool all
    property bool hasOthers: true
    property var rows: [
        { codeId: "k1", name: Language.pickName("Kyydit", "Skjutsar", "Transport"), depth: 0, own: 3, withBelow: 8, kept: false, retired: false },
        { codeId: "k2", name: Language.pickName("Iltakyydit", "Kvällsskjutsar", "Evening transport"), depth: 1, own: 5, withBelow: 5, kept: true, retired: false },
        { codeId: "k3", name: Language.pickName("Rahoitus", "Finansiering", "Funding"), depth: 0, own: 1, withBelow: 1, kept: false, retired: true }]
    property var code: codeId === "k4"
        ? ({ name: "Kuljetukset", nameFi: "Kuljetukset", nameSv: "", nameEn: "", parent: "", parentName: "", kept: false, mine: true, retired: false, standsFor: [], mergedInto: "k1", mergedIntoName: rows[0].name })
        : ({ name: rows[0].name, nameFi: "Kyydit", nameSv: "Skjutsar", nameEn: "Transport", parent: "", parentName: "", kept: false, mine: true, retired: false, standsFor: [{ codeId: "k4", name: "Kuljetukset" }], mergedInto: "", mergedIntoName: "" })
    property var passages: codeId === "k4" ? [] : [
        { passageId: "x1", note: "n1", title: "Alajärvi, rehtorin haastattelu", day: "2020-02-12", words: "Kyydit eivät riitä iltaisin.", kind: "obstacle" },
        { passageId: "x2", note: "n2", title: "Evijärvi, työpaja", day: "2020-02-11", words: "Bussi kulkee vain koulupäivinä.", kind: "obstacle" }]
    property var calls: []

    function add(name, parent, kept) { calls = calls.concat([["add", name, parent, kept]]) }
    function setField(key, value) { calls = calls.concat([["setField", key, value]]) }
    function move(parent) { calls = calls.concat([["move", parent]]) }
    function merge(into) { calls = calls.concat([["merge", into]]) }
    function unmerge(code) { calls = calls.concat([["unmerge", code]]) }
}
