pragma Singleton

import QtQml

// The words of the quality follow-up that are no record's, field's or choice's own.
QtObject {
    readonly property var educations: ["sfi", "basic_adult", "upper_secondary_adult", "vocational_adult", "apprenticeship", "adapted_adult", "liberal_adult", "other"]
    readonly property var methodKinds: ["survey", "visit", "statistics", "interview", "self_assessment", "documents", "other"]
    readonly property var levels: ["missing", "beginning", "developed", "advanced"]
    readonly property var scales: ["yes_no", "level", "count", "percent", "number", "text"]
    readonly property var calendars: ["once", "yearly", "half_yearly", "quarterly", "monthly"]
    readonly property var frameworks: ["eqavet", "skolverket", "iso21001", "local"]

    function place(key: string): string {
        switch (key) {
        case "quality": return qsTr("Quality")
        case "criteria": return qsTr("Common criteria")
        case "asked": return qsTr("Asked differently")
        case "mapping": return qsTr("How quality is followed up today")
        case "crosswalk": return qsTr("Crosswalk")
        case "qualityreviews": return qsTr("Reviews on site")
        case "actions": return qsTr("Corrective actions")
        case "qualityreports": return qsTr("Quality reports")
        case "qualitycompare": return qsTr("Compare quality")
        case "worksaved": return qsTr("Work saved")
        case "extracts": return qsTr("Extracts for authorities")
        }
        return ""
    }

    function placeIcon(key: string): string {
        return ({ quality: "safe", criteria: "page", asked: "compare", mapping: "observation", crosswalk: "link", qualityreviews: "visit", actions: "check", qualityreports: "page", qualitycompare: "chart", worksaved: "check", extracts: "copy-out" })[key] ?? ""
    }

    // What a page is for, in a sentence.
    function purpose(key: string): string {
        switch (key) {
        case "criteria": return qsTr("What is in, what is not, and why")
        case "asked": return qsTr("Where municipalities ask one provider for different things")
        case "mapping": return qsTr("Who does what, and where nothing is known yet")
        case "crosswalk": return qsTr("EQAVET, Skolverket, ISO 21001, and the gaps")
        case "qualityreviews": return qsTr("What was seen at providers, and how far two reviewers agree")
        case "actions": return qsTr("What providers put right, and by when")
        case "qualityreports": return qsTr("What providers report, once, and what is late or missing")
        case "qualitycompare": return qsTr("Municipalities and providers side by side, over time")
        case "worksaved": return qsTr("How much reporting one report has spared")
        case "extracts": return qsTr("What an authority asks for, in its own columns")
        }
        return ""
    }

    // How it stands with a criterion.
    function standing(key: string): string {
        switch (key) {
        case "in": return qsTr("In force")
        case "proposed": return qsTr("Proposed")
        case "coming": return qsTr("Begins later")
        case "disputed": return qsTr("Changed by two at once")
        case "former": return qsTr("Former version")
        case "out": return qsTr("Not in")
        case "withdrawn": return qsTr("Withdrawn")
        }
        return key
    }

    function part(key: string, count: int): string {
        return ({ "in": qsTr("In (%1)"), proposed: qsTr("Proposed (%1)"), out: qsTr("Not in (%1)"), own: qsTr("Municipalities' own (%1)") })[key].arg(count)
    }

    function difference(key: string): string {
        switch (key) {
        case "conflict": return qsTr("in conflict")
        case "stricter": return qsTr("some ask for more")
        case "local": return qsTr("one alone asks")
        case "same": return qsTr("the same")
        }
        return key
    }

    function differenceIcon(key: string): string {
        return ({ conflict: "warning", stricter: "up", local: "place", same: "check" })[key] ?? "info"
    }

    // In what two criteria differ.
    function why(key: string): string {
        switch (key) {
        case "scale": return qsTr("the scales differ")
        case "direction": return qsTr("one is a floor and the other a ceiling")
        case "threshold": return qsTr("the levels asked for differ")
        case "calendar": return qsTr("the calendars differ")
        }
        return key
    }

    function fault(key: string): string {
        switch (key) {
        case "no_title": return qsTr("The criterion has no title yet.")
        case "threshold": return qsTr("What is asked for does not fit the scale.")
        case "direction": return qsTr("Say whether the figure is a floor or a ceiling.")
        case "due_month": return qsTr("There are twelve months.")
        case "ends_before": return qsTr("It ends before it begins.")
        case "no_provider": return qsTr("Choose the provider.")
        case "no_criterion": return qsTr("Choose the criterion.")
        case "no_day": return qsTr("The day is missing.")
        case "no_level": return qsTr("The level is missing.")
        case "no_evidence": return qsTr("Nothing stands behind it yet: a note, marked words, or words of your own.")
        }
        return ""
    }

    function faults(keys: var): string {
        return keys.map(key => fault(key)).join(" ")
    }

    function inLanguage(language: string): string {
        return ({ fi: qsTr("In Finnish"), sv: qsTr("In Swedish"), en: qsTr("In English") })[language] ?? ""
    }
}
