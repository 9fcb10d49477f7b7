pragma Singleton

import QtQml

// Marked passages, consent and quotes in words; and which line, icon and colour a kind of passage has.
QtObject {
    readonly property var kinds: ["obstacle", "solution", "model", "proposal", "need"]

    // What somebody said or wrote, as words of theirs.
    function quoted(words: string): string {
        return qsTr("“%1”").arg(words)
    }

    function pattern(kind: string): string {
        return ({ obstacle: "double", solution: "solid", model: "wave", proposal: "dash", need: "dot" })[kind] ?? "solid"
    }

    function icon(kind: string): string {
        return ({ obstacle: "warning", solution: "check", model: "template", proposal: "idea", need: "attention" })[kind] ?? "tag"
    }

    function standing(key: string): string {
        switch (key) {
        case "no_consent": return qsTr("No consent to quotes")
        case "waiting": return qsTr("Waits for the person's word")
        case "approved": return qsTr("May be quoted")
        case "refused": return qsTr("May not be quoted")
        case "withdrawn": return qsTr("Consent withdrawn")
        case "changed": return qsTr("Words changed since approval")
        }
        return ""
    }

    // The tone of a badge: calm, waiting, wrong.
    function standingIcon(key: string): string {
        return ({ no_consent: "warning", waiting: "waiting", approved: "check", refused: "close", withdrawn: "warning", changed: "compare" })[key] ?? ""
    }

    function needsLook(key: string): bool {
        return key === "no_consent" || key === "withdrawn" || key === "changed"
    }

    function purpose(key: string): string {
        switch (key) {
        case "notes": return qsTr("notes")
        case "quotes": return qsTr("quotes")
        case "photo": return qsTr("photos")
        case "audio": return qsTr("sound")
        }
        return key
    }
}
