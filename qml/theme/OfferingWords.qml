pragma Singleton

import QtQml

// The words of education forms and of what is offered where; Labels asks here for what it does not know.
QtObject {
    readonly property var reaches: ["here", "next_door", "online_only", "nowhere"]

    function field(key: string): string {
        switch (key) {
        case "form": return qsTr("Education form")
        case "mode": return qsTr("How it is offered")
        case "providers": return qsTr("Education providers")
        case "places": return qsTr("Where")
        case "learners": return qsTr("For learners of")
        }
        return ""
    }

    function record(key: string): string {
        return key === "offering" ? qsTr("Offering") : ""
    }

    function form(key: string): string {
        switch (key) {
        case "early_childhood": return qsTr("Early childhood education and care")
        case "basic_education": return qsTr("Basic education")
        case "general_upper_secondary": return qsTr("General upper secondary education")
        case "vocational": return qsTr("Vocational education and training")
        case "liberal_adult_education": return qsTr("Liberal adult education")
        case "higher_education": return qsTr("Higher education")
        }
        return ""
    }

    function mode(key: string): string {
        switch (key) {
        case "place": return qsTr("On site")
        case "online": return qsTr("Online")
        case "mixed": return qsTr("Mixed")
        case "near_student": return qsTr("Near the student, with a workplace")
        }
        return ""
    }

    function reach(key: string): string {
        switch (key) {
        case "here": return qsTr("here")
        case "next_door": return qsTr("next door")
        case "online_only": return qsTr("online only")
        case "nowhere": return qsTr("nowhere")
        }
        return ""
    }

    // Told apart without colour.
    function icon(key: string): string {
        return ({ here: "check", next_door: "forward", online_only: "link", nowhere: "close" })[key] ?? "info"
    }

    // How a plan stands to a limit of distance teaching.
    function standing(key: string): string {
        switch (key) {
        case "within": return qsTr("within the limit")
        case "over": return qsTr("over the limit")
        case "no_reason": return qsTr("a reason is needed")
        case "not_told": return qsTr("cannot be told")
        case "no_rule": return qsTr("no limit is known")
        }
        return ""
    }

    function standingIcon(key: string): string {
        return ({ within: "check", over: "warning", no_reason: "attention", not_told: "info", no_rule: "info" })[key] ?? "info"
    }

    // What a limit of distance teaching allows, where it is a number.
    function limit(kind: string, most: int): string {
        if (most < 0)
            return ""
        return kind === "share_percent" ? qsTr("at most %1 % of the teaching").arg(most) : kind === "lessons_week" ? qsTr("at most %1 lessons a week").arg(most) : ""
    }

    // How far a need of working life is answered.
    function need(key: string): string {
        switch (key) {
        case "open": return qsTr("unanswered")
        case "planned": return qsTr("an answer is planned")
        case "answered": return qsTr("answered")
        case "told": return qsTr("said to be answered, nobody says by what")
        case "gone": return qsTr("no longer needed")
        }
        return ""
    }

    function needIcon(key: string): string {
        return ({ open: "attention", planned: "clock", answered: "check", told: "attention", gone: "close" })[key] ?? "info"
    }

    // Who pays or gets money and has no name of its own.
    function party(kind: string): string {
        switch (kind) {
        case "state": return qsTr("The state")
        case "learners": return qsTr("The learners")
        case "unsaid": return qsTr("Not said yet")
        case "outside": return qsTr("Staff, sellers and others")
        }
        return ""
    }

    // What does not hold together in an offering, need, limit or cost item.
    function fault(key: string): string {
        switch (key) {
        case "no_title": return qsTr("It has no title yet.")
        case "no_form": return qsTr("No education form is chosen.")
        case "no_provider": return qsTr("Nobody is said to provide it.")
        case "ends_before": return qsTr("It ends before it begins.")
        case "distance": return qsTr("There are more distance lessons than lessons.")
        case "no_area": return qsTr("No area is named: choose a pilot or municipalities.")
        case "no_field": return qsTr("The field of working life is not said.")
        case "no_source": return qsTr("The source is not said.")
        case "no_day": return qsTr("It is not said when this was stated.")
        case "no_kind": return qsTr("The kind is not chosen.")
        case "no_limit": return qsTr("The limit itself is missing.")
        case "no_text": return qsTr("What the limit says is not written down.")
        case "no_amount": return qsTr("The sum is missing.")
        case "no_payer": return qsTr("Nobody is said to pay.")
        case "no_receiver": return qsTr("Nobody is said to receive it.")
        }
        return key
    }

    function faults(keys: var): string {
        return keys.map(key => fault(key)).join(" ")
    }

    function titleIn(language: string): string {
        return ({ fi: qsTr("Title in Finnish"), sv: qsTr("Title in Swedish"), en: qsTr("Title in English") })[language] ?? ""
    }
}
