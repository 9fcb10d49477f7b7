import QtQml

// "r2" is a resource that nobody has booked yet.
QtObject {
    property string resourceId
    readonly property bool fresh: resourceId === "r2"
    readonly property string resourceName: fresh ? "" : Language.pickName("Matematiikan lehtori", "Lektor i matematik", "Teacher of mathematics")
    property var fields: fresh ? ({ kind: "room", title: "", person: "", employer: "", home: "", state: "" })
                               : ({ kind: "teacher", title: resourceName, person: "Testi Testinen", employer: "m005", home: "005", state: "available" })
    property var forms: fresh ? [] : ["basic_education", "general_upper_secondary"]
    property bool canWrite: true
    property bool differs: false
    property bool erased: false
    readonly property bool canErase: !fresh && !erased
    property string week: "2026-09-07"
    property var use: fresh ? ({ forms: [], clashes: [], overloads: [], faults: [], shares: [] })
                            : ({ from: "2026-08-01", to: "2027-07-31", percent: 112, over: true, travel: 95, travelCounted: 35, tooMany: false,
                                 forms: [{ form: "basic_education", minutes: 2700, lessons: 60, unruled: 0, limit: 55,
                                           spans: [{ from: "2026-08-01", to: "2026-12-31", ruled: true, lessons: 24, lessonMinutes: 45, week: 24, year: 900, source: "Testisopimus 2025–2028" },
                                                   { from: "2027-01-01", to: "2027-07-31", ruled: true, lessons: 36, lessonMinutes: 60, week: 0, year: 0, source: "" }] }, { form: "general_upper_secondary", minutes: 4545, lessons: 75.75, unruled: 4545, limit: -1, spans: [{ from: "2026-08-01", to: "2027-07-31", ruled: false, lessons: 75.75, lessonMinutes: 0, week: 0, year: 0, source: "" }] }],
                                 drives: [{ from: "005", to: "052", fromName: "Alajärvi", toName: "Evijärvi", minutes: 35 }, { from: "052", to: "934", fromName: "Evijärvi", toName: "Vimpeli", minutes: 0 }],
                                 overloads: [{ from: "2026-09-07", to: "2026-09-13", percent: 124, year: false }, { from: "2026-08-01", to: "2027-07-31", percent: 112, year: true }],
                                 shares: [{ name: "Alajärvi", lessons: 60, percent: 44 }, { name: "", lessons: 75.75, percent: 56 }],
                                 clashes: [{ kind: "overlap", first: "k1", second: "k2", firstName: "Alajärvi", secondName: "BI3 · Evijärvi", at: "2026-09-08T08:30:00+03:00", times: 2, minutes: -30, drive: 0 },
                                           { kind: "short", first: "k1", second: "k2", firstName: "Alajärvi", secondName: "", at: "2026-09-09T10:20:00+03:00", times: 1, minutes: 20, drive: 35 },
                                           { kind: "unsaid", first: "k1", second: "k2", firstName: "Alajärvi", secondName: "Evijärvi", at: "2026-09-10T10:20:00+03:00", times: 14, minutes: 20, drive: 0 }],
                                 faults: [{ booking: "k2", name: "", faults: ["ends_before"] }] })
    property var days: fresh ? [] : [{ day: "2026-09-07", times: [{ booking: "k1", from: "2026-09-07T08:00:00+03:00", to: "2026-09-07T09:30:00+03:00", name: "Alajärvi", form: "basic_education", place: "Alajärvi" }] },
                                     { day: "2026-09-08", times: [{ booking: "k1", from: "2026-09-08T08:00:00+03:00", to: "2026-09-08T09:30:00+03:00", name: "Alajärvi", form: "basic_education", place: "Alajärvi" },
                                                                  { booking: "k2", from: "2026-09-08T08:30:00+03:00", to: "2026-09-08T10:00:00+03:00", name: "BI3 · Evijärvi", form: "general_upper_secondary", place: "Evijärvi" }] }]
    property var bookings: fresh ? [] : [{ bookingId: "k1", name: "Alajärvi", starts: "2026-09-07T08:00:00+03:00", ends: "2026-09-07T09:30:00+03:00", weeklyUntil: "2026-12-18", form: "basic_education" },
                                         { bookingId: "k2", name: "", starts: "", ends: "", weeklyUntil: "", form: "" }]

    signal failed(string code, var parameters)

    function setField(key, value) {}
    function setForm(form, has) { forms = has ? forms.concat([form]) : forms.filter(one => one !== form) }
    function moveWeek(weeks) { week = weeks > 0 ? "2026-09-14" : "2026-08-31" }
    function createBooking() { return "k2" }
    function setDriving(from, to, minutes) {}
    function erase() { erased = true }
    function trash() {}
    function restore() {}
}
