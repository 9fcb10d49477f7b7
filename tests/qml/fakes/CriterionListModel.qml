import KopaTest

FakeRows {
    property string part: "in"
    property string day
    readonly property int participants: 4
    readonly property var counts: ({ "in": 2, proposed: 2, out: 1, own: 1, rivals: 1 })
    readonly property var everything: [
        { criterionId: "c1", part: "in", name: Language.pickName("1.1 Läsnäolo", "1.1 Närvaro", "1.1 Attendance"), ownerName: "", standing: "in", asked: Language.pickName("Vähintään 70 %, vuosittain", "Minst 70 %, årligen", "At least 70 %, yearly"), version: 1, agree: 3, objects: 1, missing: 0, mapped: false, faulty: false },
        { criterionId: "c3", part: "in", name: "", ownerName: "", standing: "in", asked: "", version: 1, agree: 0, objects: 0, missing: 3, mapped: false, faulty: true },
        { criterionId: "c2", part: "proposed", name: Language.pickName("1.1 Läsnäolo", "1.1 Närvaro", "1.1 Attendance"), ownerName: "", standing: "disputed", asked: Language.pickName("Vähintään 75 %", "Minst 75 %", "At least 75 %"), version: 2, agree: 1, objects: 0, missing: 2, mapped: false, faulty: false },
        { criterionId: "c4", part: "proposed", name: Language.pickName("Ohjaussuunnitelma", "Vägledningsplan", "Guidance plan"), ownerName: "", standing: "coming", asked: "", version: 1, agree: 4, objects: 0, missing: 0, mapped: false, faulty: false },
        { criterionId: "c5", part: "out", name: Language.pickName("Tilojen pinta-ala", "Lokalernas yta", "Area of the premises"), ownerName: "", standing: "out", asked: "", version: 1, agree: 0, objects: 2, missing: 0, mapped: false, faulty: false },
        { criterionId: "c6", part: "own", name: Language.pickName("Keskeyttäneet", "Avhopp", "Drop-outs"), ownerName: "Alajärvi", standing: "in", asked: Language.pickName("Enintään 10 %", "Högst 10 %", "At most 10 %"), version: 1, agree: 0, objects: 0, missing: 0, mapped: false, faulty: false }]

    function create(owner): string { return "c3" }

    rows: everything.filter(one => one.part === part)
}
