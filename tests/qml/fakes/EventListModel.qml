import KopaTest

FakeRows {
    property bool past: false
    property string pilot

    function create(): string { return "e1" }

    rows: pilot === "ita" ? [] : past ? [
        { eventId: "e3", title: "", kind: "visit", starts: "2020-02-12T09:00:00+02:00", place: "Alajärvi", pilots: "Järviseutu", state: "held", taken: 0, seats: -1, waiting: 0, present: 0, faulty: false },
        { eventId: "e5", title: "", kind: "meeting", starts: "2020-02-03T12:00:00+02:00", place: "", pilots: "", state: "planned", taken: 0, seats: -1, waiting: 0, present: 0, faulty: false }
    ] : [
        { eventId: "e1", title: Language.pickName("Etäopetuksen työpaja", "Workshop om distansundervisning", "Workshop on distance teaching"), kind: "workshop", starts: "2020-03-02T09:00:00+02:00",
          place: "Alajärven lukio, Alajärvi", pilots: "Järviseutu", state: "planned", taken: 20, seats: 20, waiting: 3, present: 0, faulty: false },
        { eventId: "e2", title: Language.pickName("Verkoston kevätseminaari", "Nätverkets vårseminarium", "Spring seminar of the network"), kind: "national_seminar", starts: "2020-04-21T09:00:00+03:00",
          place: "", pilots: "", state: "cancelled", taken: 112, seats: -1, waiting: 0, present: 0, faulty: false },
        { eventId: "e4", title: "", kind: "guidance", starts: "2020-05-05T13:00:00+03:00", place: "", pilots: Language.pickName("Itä-Uusimaa", "Östra Nyland", "Eastern Uusimaa"), state: "planned", taken: 0, seats: -1, waiting: 0, present: 0, faulty: true }]
}
