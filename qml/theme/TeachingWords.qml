pragma Singleton

import QtQml

// Words of shared teaching: course trays, shared resources, bookings and working hours.
QtObject {
    readonly property var forms: ["early_childhood", "basic_education", "general_upper_secondary", "vocational", "liberal_adult_education", "higher_education"]
    readonly property var kinds: ["teacher", "counsellor", "assistant", "room", "equipment", "vehicle", "other"]

    function period(number: int): string {
        return number > 0 ? qsTr("Period %1").arg(number) : ""
    }

    // A slot that is called by a letter or a number says what it is; others are names already.
    function slot(name: string): string {
        return name.length < 3 ? qsTr("Slot %1").arg(name) : name
    }

    function courseFault(key: string): string {
        switch (key) {
        case "negative_seats": return qsTr("The number of seats is below zero; it counts as none.")
        case "no_period": return qsTr("The period is missing.")
        case "period_beyond": return qsTr("The tray has no such period.")
        case "no_slot": return qsTr("The slot is missing.")
        case "slot_unknown": return qsTr("The tray has no such slot any more.")
        case "school_missing": return qsTr("It is not said which school gives the course.")
        case "wished_twice": return qsTr("One school has wished twice; the larger number counts.")
        case "granted_above": return qsTr("More seats are granted than there are or were wished for.")
        }
        return key
    }

    function clash(one: var): string {
        switch (one.kind) {
        case "teacher": return qsTr("%1 teaches several courses at once").arg(one.who || qsTr("One teacher"))
        case "room": return qsTr("Several courses in one room at once")
        case "places": return qsTr("One course in several places at once")
        case "wishes": return qsTr("%1 wishes for several courses at once").arg(one.who)
        }
        return ""
    }

    function bookingFault(key: string): string {
        switch (key) {
        case "no_start": return qsTr("It is not said when it begins.")
        case "no_end": return qsTr("It is not said when it ends.")
        case "ends_before": return qsTr("It ends before it begins.")
        case "too_long": return qsTr("It goes on for more than five years. Make it shorter.")
        case "until_before": return qsTr("Its last week is before its first one.")
        case "longer_than_week": return qsTr("It is longer than a week, and repeats every week.")
        case "bad_except": return qsTr("A day that is left out cannot be read.")
        }
        return key
    }

    function bookingClash(one: var): string {
        const first = one.firstName || qsTr("a booking"), second = one.secondName || qsTr("a booking")
        switch (one.kind) {
        case "overlap": return qsTr("Booked twice at once: %1 and %2").arg(first).arg(second)
        case "short": return qsTr("%1 min from %2 to %3; the way takes %4 min").arg(one.minutes).arg(first).arg(second).arg(one.drive)
        case "unsaid": return qsTr("Nobody has said how long the way takes: %1 – %2").arg(first).arg(second)
        }
        return ""
    }

    // What a working-hour rule says of the days on which it holds.
    function rule(span: var): string {
        if (!span.ruled)
            return qsTr("no rule has been entered")
        const words = [span.lessonMinutes > 0 ? qsTr("a lesson is %1 min").arg(span.lessonMinutes) : qsTr("how long a lesson is has not been said")]
        if (span.week > 0)
            words.push(qsTr("at most %1 lessons a week").arg(span.week))
        if (span.year > 0)
            words.push(qsTr("at most %1 a year").arg(span.year))
        return words.join(", ")
    }

    function hours(minutes: int): string {
        const rest = minutes % 60
        if (minutes > 0 && minutes < 60)
            return qsTr("%1 min").arg(minutes)
        return rest === 0 ? qsTr("%1 h").arg(minutes / 60) : qsTr("%1 h %2 min").arg((minutes - rest) / 60).arg(rest)
    }
}
