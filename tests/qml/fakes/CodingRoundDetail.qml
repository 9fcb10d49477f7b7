import QtQml

QtObject {
    property string roundId
    readonly property bool closed: roundId === "c2"
    readonly property var names: [Language.pickName("Kyydit", "Skjutsar", "Transport"), Language.pickName("Iltakyydit", "Kvällsskjutsar", "Evening transport")]
    property var round: ({ name: closed ? "Kokeilu" : "Haastattelut", open: !closed, mine: true, left: closed ? 0 : 1, coders: ["p1", "p2"], codes: closed ? [] : names })
    property var notes: [{ noteId: "n1", title: "Alajärvi, rehtorin haastattelu", left: false }, { noteId: "n2", title: "Evijärvi, työpaja", left: !closed }]
    property var figures: closed ? ({ units: 12, markedByAll: 9, compared: 9, percent: 77.8, kappa: 0.64, alpha: 0.66 }) : ({})
    property var byCode: closed ? [{ codeId: "k1", name: names[0], units: 8, percent: 83.3, alpha: 0.71 }, { codeId: "k2", name: names[1], units: 1, percent: 91.7 }] : []
    property var disagreements: closed ? [
        { number: 0, note: "n1", title: "Alajärvi, rehtorin haastattelu", words: "Kyydit eivät riitä iltaisin.", said: [{ coder: "p1", marked: true, codes: [names[0]] }, { coder: "p2", marked: true, codes: [names[1]] }],
          offered: [{ codeId: "k1", name: names[0] }, { codeId: "k2", name: names[1] }], agreed: [] },
        { number: 1, note: "n2", title: "Evijärvi, työpaja", words: "Bussi kulkee vain koulupäivinä.", said: [{ coder: "p1", marked: true, codes: [names[0]] }, { coder: "p2", marked: false, codes: [] }],
          offered: [{ codeId: "k1", name: names[0] }], agreed: [names[0]] }] : []
    property var calls: []

    signal failed(string code, var parameters)

    function close() { calls = calls.concat([["close"]]) }
    function agree(number, codes) { calls = calls.concat([["agree", number, codes]]) }
}
