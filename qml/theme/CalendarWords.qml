pragma Singleton

import QtQml

// The words of the calendar: lengths of time, the way between two places, and why an entry of another calendar is not taken.
QtObject {
    function length(minutes: int): string {
        const hours = Math.floor(minutes / 60)
        const rest = minutes % 60
        if (hours === 0)
            return qsTr("%1 min").arg(rest)
        return rest === 0 ? qsTr("%1 h").arg(hours) : qsTr("%1 h %2 min").arg(hours).arg(rest)
    }

    // What lies between two stops of a day.
    function way(leg: var): string {
        const free = length(Math.abs(leg.minutes))
        switch (leg.gap) {
        case "clash": return qsTr("Overlaps by %1 with what is before it.").arg(free)
        case "short": return qsTr("%1 to get to %2, but the drive takes %3.").arg(free).arg(leg.toName).arg(length(leg.drive))
        case "unsaid": return qsTr("%1 to get to %2.").arg(free).arg(leg.toName)
        }
        return leg.elsewhere ? qsTr("%1 to get to %2; the drive takes %3.").arg(free).arg(leg.toName).arg(length(leg.drive)) : qsTr("%1 in between").arg(free)
    }

    // Why an entry is not taken.
    function fault(reason: string, detail: string): string {
        switch (reason) {
        case "cut": return qsTr("The entry has no end: the file is cut.")
        case "large": return qsTr("The entry is larger than Kopa takes.")
        case "encoding": return qsTr("Its letters are broken: the file is not in UTF-8.")
        case "start": return qsTr("It has no time that can be read.")
        case "end": return qsTr("It ends before it begins, or its end cannot be read.")
        case "zone": return qsTr("Its time zone is not known: %1").arg(detail)
        case "twice": return qsTr("The file has the same entry twice; the newer one is taken.")
        case "repeats": return qsTr("Its rule for repeating cannot be followed: %1").arg(detail)
        case "many": return qsTr("The file has more entries than Kopa takes.")
        }
        return reason
    }

    function act(key: string): string {
        return ({ add: qsTr("New"), change: qsTr("Changed") })[key] ?? key
    }
}
