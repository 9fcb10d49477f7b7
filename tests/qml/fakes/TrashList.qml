import KopaTest

FakeRows {
    property string type
    property bool loaded: true
    readonly property var types: ["finding", "target", "task", "report", "event", "material", "statistics_table"]
    property var calls: []

    function restore(recordId) { calls = calls.concat([["restore", recordId]]) }
    function trash(recordId) { calls = calls.concat([["trash", recordId]]) }

    rows: type !== "finding" ? [] : [
        { recordId: "f8", title: Language.pickName("Kuljetus puuttuu iltaisin", "Skjutsar saknas på kvällarna", "No transport in the evenings"), changed: "2020-02-12T13:05:00+02:00" },
        { recordId: "f9", title: "", changed: "2020-02-11T09:00:00+02:00" }]
}
