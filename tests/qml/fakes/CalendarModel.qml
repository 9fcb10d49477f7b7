import QtQml

// February 2020, from Monday 27 January on; its 13th is a full day.
QtObject {
    id: calendar

    property string pilotId
    readonly property string pilotName: pilotId === "" ? "" : "Järviseutu"
    property string day: "2020-02-13"
    readonly property string today: "2020-02-12"
    readonly property bool loaded: true
    property var calls: []
    readonly property var happenings: ({
        "2020-02-04": [event("Verkko-opetuksen työpaja", "2020-02-04T09:00:00+02:00")],
        "2020-02-13": [event("Käynti lukiossa", "2020-02-13T09:00:00+02:00"), event("Työpaja: yhteiset opettajat ja opetusjärjestelyt", "2020-02-13T12:00:00+02:00"),
                       event("Ohjausryhmä", "2020-02-13T13:00:00+02:00"), event("Kevätseminaari", "")],
        "2020-02-21": [{ title: "Peruttu palaveri", kind: "meeting", time: "2020-02-21T10:00:00+02:00", cancelled: true }] })
    readonly property var weeks: [0, 1, 2, 3, 4].map(week => ({ number: week + 5, days: [0, 1, 2, 3, 4, 5, 6].map(at => field(week * 7 + at)) }))
    readonly property var stops: day !== "2020-02-13" ? [] : [
        stop("event", "e9", "Kevätseminaari", "national_seminar", "00:00", "00:00", true, "", null),
        stop("note", "n1", "Käynti lukiossa", "visit", "09:00", "10:00", false, "Alajärvi", null),
        stop("event", "e1", "Työpaja: yhteiset opettajat ja opetusjärjestelyt", "workshop", "10:20", "12:00", false, "Kirjasto, Vimpeli",
             { gap: "short", minutes: 20, elsewhere: true, drive: 35, from: "005", to: "934", fromName: "Alajärvi", toName: "Vimpeli" }),
        stop("event", "e2", "Ohjausryhmä", "meeting", "11:30", "12:30", false, "Vimpeli",
             { gap: "clash", minutes: -30, elsewhere: false, drive: 0, from: "934", to: "934", fromName: "Vimpeli", toName: "Vimpeli" }),
        stop("event", "e3", "", "guidance", "15:00", "16:30", false, "Evijärvi",
             { gap: "unsaid", minutes: 150, elsewhere: true, drive: 0, from: "934", to: "052", fromName: "Vimpeli", toName: "Evijärvi" })]

    function event(title, time) {
        return { title: title, kind: "workshop", time: time, cancelled: false }
    }
    function field(index) {
        const date = new Date(Date.UTC(2020, 0, 27 + index)).toISOString().slice(0, 10)
        return { date: date, inMonth: date.startsWith("2020-02"), events: calendar.happenings[date] ?? [] }
    }
    function stop(target, recordId, title, kind, from, to, allDay, place, leg) {
        return { target: target, recordId: recordId, title: title, kind: kind, starts: "2020-02-13T" + from + ":00+02:00", ends: "2020-02-13T" + to + ":00+02:00",
                 endSaid: true, allDay: allDay, place: place, leg: leg }
    }
    function moveDays(days) {
        const next = new Date(day + "T12:00:00Z")
        next.setUTCDate(next.getUTCDate() + days)
        day = next.toISOString().slice(0, 10)
    }
    function moveMonths(months) { calls = calls.concat([["months", months]]) }
    function goToday() { day = today }
    function setDriving(from, to, minutes) { calls = calls.concat([["driving", from, to, minutes]]) }
}
