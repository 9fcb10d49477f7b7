pragma Singleton

import QtQml

// The words for official figures: areas, ages, and what a table's record holds.
QtObject {
    readonly property var ages: ["0–6", "7–15", "16–18", "19–64", "65+"]

    function area(kind: string, name: string): string {
        switch (kind) {
        case "country": return qsTr("Whole country")
        case "network": return qsTr("The whole network")
        }
        return name
    }

    function share(part: real, whole: real): string {
        return whole > 0 ? Math.round(100 * part / whole) + "\u00a0%" : "–"
    }

    // Whose figures they are, with days as people write them: to be shown wherever the figures are.
    function attribution(table: var, retrieved: string, division: string): string {
        if (!table)
            return ""
        return [qsTr("Source: %1").arg(table.source), table.code ? qsTr("table %1").arg(table.code) : "", qsTr("retrieved %1").arg(retrieved),
                table.licence, division ? qsTr("regional division of %1").arg(division) : ""].filter(part => part).join(" · ")
    }

    function record(key: string): string {
        return key === "statistics_table" ? qsTr("Table of figures") : ""
    }

    // Fields of a table's record; empty for others.
    function field(key: string): string {
        switch (key) {
        case "retrieved": return qsTr("Retrieved")
        case "licence": return qsTr("Licence")
        case "division": return qsTr("Regional division")
        case "address": return qsTr("Address")
        case "code": return qsTr("Table code")
        }
        return ""
    }
}
