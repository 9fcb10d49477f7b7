import QtQml

// 2020 is a plan by fixed parts, 2021 is agreed, and later years are not known.
QtObject {
    id: fee

    property string feeId
    readonly property int year: Number(feeId.slice(-4))
    readonly property string pilotName: Language.pickName("Järviseutu", "Sjöregionen", "")
    readonly property bool known: fee.year <= 2021
    property real net: 500000
    property real vatPercent: 25.5
    property string by: fee.year === 2020 ? "fixed" : "population"
    property string agreedOn: fee.year === 2021 ? "2021-01-18" : ""
    property string wrong: fee.year === 2020 ? "fixed" : ""
    property real vatDifference: 1
    property bool tied: true
    property bool canWrite: true
    property var lines: [
        { organisationId: "m005", name: "Alajärvi", population: 9419, students: NaN, weight: NaN, fixed: 100000, net: 400000, vat: 102000, gross: 502000, tied: true,
          agreed: agreedOn !== "", reference: "2021010019", paid: 502000, credited: NaN, open: 0, statedOn: "2021-01-20", dueOn: "2021-02-10", paidOn: "2021-02-20", remindedOn: "" },
        { organisationId: "m052", name: "Evijärvi", population: 2442, students: 120, weight: 3, fixed: NaN, net: 100000, vat: 25500, gross: 125500, tied: true,
          agreed: agreedOn !== "", reference: "2021010022", paid: NaN, credited: 10050, open: 115450, paidOn: "", remindedOn: "2021-03-15" },
        { organisationId: "jami", name: Language.pickName("Järviseudun koulutuskuntayhtymä", "Samkommunen för utbildning i Järviseutu", ""), population: 0, students: NaN, weight: NaN, fixed: NaN,
          net: 0, vat: 0, gross: 0, tied: false, agreed: agreedOn !== "", reference: "2021010035", paid: NaN, credited: NaN, open: 0, paidOn: "", remindedOn: "" }]
    property var ways: [{ by: "equal", sums: { m005: 166667, m052: 166667, jami: 166666 } }, { by: "population", sums: { m005: 400000, m052: 100000, jami: 0 } }]
    property var calls: []

    function setNumber(organisation, key, number) { calls = calls.concat([[organisation, key, number]]) }
    function setDay(organisation, key, day) { calls = calls.concat([[organisation, key, day]]) }
    function pay(organisation, day) { calls = calls.concat([["pay", organisation, day]]) }
    function agree() { agreedOn = "2021-01-18" }
    function reopen() { agreedOn = "" }
}
