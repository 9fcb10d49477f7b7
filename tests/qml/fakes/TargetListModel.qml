import KopaTest

FakeRows {
    property string pilot
    property string state
    readonly property int whole: everything.length
    readonly property var everything: pilot === "ita" ? [] : [
        { targetId: "t1", name: Language.pickName("Verkossa suoritetut lukiokurssit", "Gymnasiekurser på nätet", "Upper secondary courses taken online"), pilotName: "Järviseutu", state: "open", unit: Language.pickName("kurssia", "kurser", "courses"), aimOn: "2021-12-31", faulty: false, baseline: "12", aim: "60", actual: "31,5", progress: 0.40625, downward: false, reached: false, backwards: false, late: false },
        { targetId: "t2", name: Language.pickName("Pisin matka lukioon", "Längsta resan till gymnasiet", "Longest journey to an upper secondary school"), pilotName: "Järviseutu", state: "open", unit: "min", aimOn: "2020-06-01", faulty: false, baseline: "75", aim: "45", actual: "80", progress: 0, downward: true, reached: false, backwards: true, late: true },
        { targetId: "t3", name: "", pilotName: "", state: "open", unit: "", aimOn: "", faulty: true, baseline: "", aim: "", actual: "", progress: -1, downward: false, reached: false, backwards: false, late: false },
        { targetId: "t4", name: Language.pickName("Yhteiset opettajat", "Gemensamma lärare", "Shared teachers"), pilotName: "Järviseutu", state: "reached", unit: "", aimOn: "2021-06-01", faulty: false, baseline: "0", aim: "3", actual: "4", progress: 1, downward: false, reached: true, backwards: false, late: false }]

    function create(ofPilot): string { return "t1" }

    rows: everything.filter(one => state === "" || one.state === state)
}
