import QtQml

// "a1" is a draft after its deadline; "a2" and "a4" were submitted late and are not decided.
QtObject {
    property string applicationId
    readonly property bool sent: applicationId === "a2" || applicationId === "a4"
    readonly property string heading: Language.pickName("Järviseudun yhteinen lukio", "Järviseutus gemensamma gymnasium", "The shared upper secondary school of Järviseutu")
    property string call: "call2019"
    property string pilot: sent ? "ita" : ""
    property string language: "fi"
    property string lead: sent ? "m638" : ""
    property var organisations: ["m005", "m052"]
    property var aims: ["availability"]
    property string deadline: "2019-12-13T23:59:00+02:00"
    property string timeZone: "Europe/Helsinki"
    property bool pastDeadline: true
    property int limit: 5000
    property var gaps: sent ? [] : [{ part: "responsible", reason: "lead" }, { part: "plan", reason: "text" }]
    property string state: sent ? "late" : "draft"
    property string submitted: sent ? "2019-12-14T00:12:00+02:00" : ""
    property string submittedBy: sent ? "Exempel Exempelsson" : ""
    property string submittedHash: sent ? "4f8b6c6f0b1f5a9d0f4e2d7c3b2a19080706050403020100ffeeddccbbaa9988" : ""
    property bool late: sent
    property bool copyWhole: sent
    property bool changedSince: sent
    property var copy: sent ? ({ name: heading, responsible: "Exempel Exempelsson", area: "", aim: "Yhteinen tavoite.\nToinen rivi.", forms: "Lukio", plan: "Aloitamme keväällä.",
                                 lead: "m638", organisations: ["m638", "m052"], aims: ["availability", "obstacles"] }) : ({})
    property string decision: ""
    property string decided: ""
    property string reasons: ""
    property bool differs: false
    property bool exists: true
    property var calls: []

    signal failed(string code, var parameters)
    signal changed()
    signal letterSaved()

    function addOrganisation(id) { organisations = organisations.concat([id]) }
    function removeOrganisation(id) { organisations = organisations.filter(one => one !== id) }
    function linkAim(aim, linked) { aims = aims.filter(one => one !== aim).concat(linked ? [aim] : []) }
    function saveLetter(file) { letterSaved() }
    function submit() { calls = calls.concat([["submit"]]) }
    function decide(chosen, day, reasons) { calls = calls.concat([["decide", chosen, day, reasons]]) }
}
