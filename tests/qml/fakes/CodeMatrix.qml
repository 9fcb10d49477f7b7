import QtQml

QtObject {
    property bool loaded: true
    property var rows: [{ codeId: "k1", name: Language.pickName("Kyydit", "Skjutsar", "Transport"), counts: [8, 3, 0] },
                        { codeId: "k2", name: Language.pickName("Iltakyydit", "Kvällsskjutsar", "Evening transport"), counts: [3, 5, 1] },
                        { codeId: "k3", name: Language.pickName("Rahoitus", "Finansiering", "Funding"), counts: [0, 1, 1] }]
    property var passages: []
    property var calls: []

    function choose(one, other) {
        calls = calls.concat([[one, other]])
        passages = [{ passageId: "x1", note: "n1", title: "Alajärvi, rehtorin haastattelu", day: "2020-02-12", words: "Kyydit eivät riitä iltaisin.", kind: "obstacle" }]
    }
}
