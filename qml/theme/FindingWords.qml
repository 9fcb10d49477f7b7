pragma Singleton

import QtQml

// The words of findings, development targets and tasks that are no record's, field's or choice's own.
QtObject {
    readonly property var kinds: ["obstacle", "solution", "model", "proposal", "need", "result", "experience"]
    readonly property var obstacleKinds: ["law", "funding", "employment_terms", "other"]
    readonly property var states: ["draft", "checked", "agreed", "dropped"]
    readonly property var forms: ["early_childhood", "basic_education", "general_upper_secondary", "vocational", "liberal_adult_education", "higher_education"]

    function kindIcon(key: string): string {
        return ({ obstacle: "warning", solution: "check", model: "duplicate", proposal: "idea", need: "attention", result: "chart", experience: "interview" })[key] ?? "tag"
    }

    // What a finding lacks.
    function gap(key: string): string {
        switch (key) {
        case "claim": return qsTr("the claim")
        case "evidence": return qsTr("evidence")
        case "area": return qsTr("an area or organisation")
        case "confidence": return qsTr("how sure it is")
        case "obstacle_kind": return qsTr("the kind of obstacle")
        case "met_by": return qsTr("who has met it")
        case "removal": return qsTr("a proposal for removing it")
        case "core_idea": return qsTr("the core idea")
        case "environment": return qsTr("the environment")
        case "conditions": return qsTr("the conditions for adoption")
        case "costs": return qsTr("the costs")
        }
        return key
    }

    // Why a passage does not stand any more; empty while it does.
    function evidenceFault(state: string): string {
        switch (state) {
        case "words_gone": return qsTr("These words were deleted from the note.")
        case "note_trashed": return qsTr("The note is in the trash.")
        case "unmarked": return qsTr("Somebody has removed the mark from these words.")
        case "not_here": return qsTr("The note cannot be read on this device: it is not shared with you, or has not come yet.")
        }
        return ""
    }

    function targetFault(key: string): string {
        switch (key) {
        case "no_name": return qsTr("The target has no name yet.")
        case "no_pilot": return qsTr("A target is a pilot's own. Choose whose it is.")
        case "aim_on": return qsTr("The day of the aim is before that of the baseline.")
        }
        return qsTr("One of the figures is no number.")
    }

    // When a task is to be done.
    function due(when: string, day: string): string {
        return when === "done" || when === "undated" ? "" : when === "overdue" ? qsTr("was due %1").arg(day) : qsTr("due %1").arg(day)
    }

    function nameIn(language: string): string {
        return ({ fi: qsTr("Name of the target in Finnish"), sv: qsTr("Name of the target in Swedish"), en: qsTr("Name of the target in English") })[language] ?? ""
    }
}
