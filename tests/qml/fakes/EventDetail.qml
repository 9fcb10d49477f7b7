import QtQml

// "e2" is guidance in which much does not hold together, and which is cancelled.
QtObject {
    id: detail

    property string eventId
    readonly property bool odd: eventId === "e2"
    readonly property bool exists: eventId !== ""
    readonly property string title: odd ? "" : Language.pickName("Etäopetuksen työpaja", "Workshop om distansundervisning", "Workshop on distance teaching")
    property var fields: ({ kind: odd ? "guidance" : "workshop", title_fi: "Etäopetuksen työpaja", title_sv: "", title_en: "", starts: "2020-03-02T09:00:00+02:00",
                            ends: odd ? "2020-03-01T15:00:00+02:00" : "2020-03-02T15:00:00+02:00", place: "Alajärven lukio", municipality: "005", online: "",
                            register_until: "2020-02-25T16:00:00+02:00", state: odd ? "cancelled" : "planned", guided_by: odd ? "outside" : "", guide: "", memo: "", uid: "" })
    property var pilots: odd ? [] : ["jarviseutu"]
    property var themes: odd ? [] : ["online-teaching"]
    property int seats: odd ? -1 : 2
    property var faults: odd ? ["ends_before", "no_pilot", "closes_after", "no_start"] : []
    property var lostSeat: odd ? [] : ["Exempel Exempelsson"]
    property bool canWrite: true
    property bool differs: odd
    property var calls: []

    signal failed(string code, var parameters)

    function setField(key, value) {
        calls = calls.concat([[key, value]])
        fields = Object.assign({}, fields, { [key]: value })
    }
    function setSeats(seats) { detail.seats = seats }
    function add(key, id) { detail[key] = detail[key].concat([id]) }
    function remove(key, id) { detail[key] = detail[key].filter(one => one !== id) }
    function memo() { return "n2" }
}
