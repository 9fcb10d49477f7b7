import KopaTest

// Of "a2" one's own is given and others' are shown; of "a4" nothing is, and there are others'.
FakeRows {
    property string applicationId
    readonly property var criteria: ["score_need", "score_aims", "score_cooperation", "score_plan", "score_scalable"]
    readonly property bool open: applicationId === "a2"
    readonly property int given: open ? 3 : 2
    property var own: open ? ({ scores: { score_need: 4, score_aims: 5, score_cooperation: 3, score_plan: 4, score_scalable: 2 }, comment: "Hyvä.", conflict: false, conflictReason: "",
                                given: "2019-12-16T09:05:00+02:00" }) : ({})
    readonly property var means: open ? ({ score_need: 4.5, score_aims: 4, score_cooperation: 3, score_plan: 4, score_scalable: 2.5 }) : ({})
    property var calls: []

    signal failed(string code, var parameters)
    signal changed()

    function give(scores, comment, space) { calls = calls.concat([["give", scores, comment, space]]) }
    function declare(reason, comment, space) { calls = calls.concat([["declare", reason, comment, space]]) }

    rows: !open ? [] : [
        { assessmentId: "a2.d1", reviewer: "Testi Testinen", own: true, conflict: false, conflictReason: "", comment: "Hyvä.", given: "2019-12-16T09:05:00+02:00",
          scores: { score_need: 4, score_aims: 5, score_cooperation: 3, score_plan: 4, score_scalable: 2 } },
        { assessmentId: "a2.d2", reviewer: "Esimerkki Esimerkkinen", own: false, conflict: true, conflictReason: "Oma kunta", comment: "", given: "2019-12-16T10:00:00+02:00", scores: {} },
        { assessmentId: "a2.d3", reviewer: "Exempel Exempelsson", own: false, conflict: false, conflictReason: "", comment: "Suunnitelma on selkeä.", given: "2019-12-17T12:00:00+02:00",
          scores: { score_need: 5, score_aims: 3, score_cooperation: 3, score_plan: 4, score_scalable: 3 } }]
}
