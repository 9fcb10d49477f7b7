import KopaTest

FakeRows {
    property string pilot
    property string form
    property string mode
    property string state
    property string search
    readonly property int whole: pilot === "ita" ? 0 : everything.length
    readonly property var everything: [
        { offeringId: "o1", title: Language.pickName("Saksan kieli yhteisenä", "Tyska tillsammans", "German together"), levels: ["basic_education", "vocational", "higher_education"], mode: "near_student", state: "planned", pilotName: "Järviseutu", providers: "Alajärvi, Evijärvi", standing: "over" },
        { offeringId: "o2", title: Language.pickName("Hitsaus", "Svetsning", "Welding"), levels: ["vocational"], mode: "place", state: "running", pilotName: "Järviseutu", providers: "Alajärvi", standing: "within" },
        { offeringId: "o9", title: "", levels: [], mode: "online", state: "", pilotName: "", providers: "", standing: "no_rule" }]

    function create(): string { return "o1" }

    rows: pilot === "ita" ? [] : everything.filter(one => (mode === "" || one.mode === mode) && (state === "" || one.state === state) && (form === "" || one.levels.includes(form)))
}
