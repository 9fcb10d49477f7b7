pragma Singleton

import QtQml

// The words of reports: their sections, what their tables are about, and what is to be looked at before one goes out.
QtObject {
    readonly property var kinds: ["final", "pilot", "travel", "workshop"]
    // What keeps words of others out of a report, or says that its ground is gone.
    readonly property var grave: ["quote_not_allowed", "withdrawn", "words_changed", "source_gone", "finding_dropped", "picture_not_allowed"]
    readonly property var figures: ["findings", "obstacle_kinds", "obstacles", "models", "targets", "events"]

    function figure(key: string): string {
        switch (key) {
        case "findings": return qsTr("Findings by kind")
        case "obstacle_kinds": return qsTr("Obstacles by kind")
        case "obstacles": return qsTr("Obstacles, who has met them, and how to remove them")
        case "models": return qsTr("Models that others can take up")
        case "targets": return qsTr("Targets: baseline, aim, actual")
        case "events": return qsTr("Events held")
        case "statistics": return qsTr("Figures of a table of statistics")
        }
        return ""
    }

    function kindIcon(kind: string): string {
        return ({ heading: "template", paragraph: "note", bullets: "note", quote: "interview", table: "chart", chart: "chart", picture: "picture" })[kind] ?? "note"
    }

    function trouble(key: string): string {
        switch (key) {
        case "quote_not_allowed": return qsTr("The quotation is left out: its speaker has not allowed it.")
        case "withdrawn": return qsTr("It stands on words whose speaker has withdrawn all consent.")
        case "words_changed": return qsTr("The quotation is left out: the words have changed since they were approved.")
        case "source_gone": return qsTr("What it stands on has been removed, or cannot be read on this device.")
        case "finding_dropped": return qsTr("It stands on a finding that was dropped.")
        case "finding_open": return qsTr("It stands on a finding that is not agreed yet.")
        case "no_source": return qsTr("It stands on nothing yet.")
        case "not_written": return qsTr("It is not written in this language.")
        case "behind": return qsTr("The text that it was translated from has changed.")
        case "twice": return qsTr("It says the same as an earlier part.")
        case "picture_not_allowed": return qsTr("The picture is left out: somebody who was heard there has not agreed to photos.")
        case "picture_not_here": return qsTr("The picture is not on this device. It is fetched on its note's page.")
        case "no_alternative": return qsTr("The picture has no words for those who do not see it.")
        }
        return ""
    }

    function isGrave(key: string): bool {
        return grave.includes(key)
    }

    // Why something could not be done; empty for what any page may meet.
    function refusal(code: string, given: var): string {
        if (code === "not_found" && given.type === "program")
            return qsTr("A PDF is made by LibreOffice, which is not on this device. Make a document instead.")
        if (code !== "invalid_argument")
            return ""
        switch (given.reason) {
        case "approved": return qsTr("The report is approved. Open it again before changing it.")
        case "not_approved": return qsTr("Only an approved report can be issued.")
        case "text": return ["figures", "measure"].includes(given.field) ? qsTr("The table has no such figures of these areas.") : qsTr("Say on which day it was approved, and by whom.")
        }
        return ""
    }
}
