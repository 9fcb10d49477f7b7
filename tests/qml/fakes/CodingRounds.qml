import KopaTest

FakeRows {
    property bool loaded: true
    property var notes: [{ key: "n1", label: "Alajärvi, rehtorin haastattelu" }, { key: "n2", label: "Evijärvi, työpaja" }]
    property var calls: []

    signal made(string roundId)
    signal failed(string code, var parameters)

    function open(name, notes, coders, codes) {
        calls = calls.concat([["open", name, notes, coders, codes]])
        made("c1")
    }

    rows: [{ roundId: "c1", name: Language.pickName("Haastattelut, ensimmäinen kierros", "Intervjuerna, första omgången", "Interviews, first round"), open: true, notes: 2, coders: 2, mine: true, remaining: 1 },
           { roundId: "c2", name: Language.pickName("Kokeilu", "Prov", "Trial"), open: false, notes: 1, coders: 2, mine: true, remaining: 0 }]
}
