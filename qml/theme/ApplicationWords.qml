pragma Singleton

import QtQml

// The words for applications: their parts with instructions and examples, the five aims, what is missing, reviews and decisions.
QtObject {
    readonly property var parts: ["name", "responsible", "area", "aim", "forms", "plan"]
    readonly property var aims: ["availability", "service", "working_life", "economy", "obstacles"]

    function partLabel(key: string): string {
        switch (key) {
        case "name": return qsTr("Name of the pilot")
        case "responsible": return qsTr("Lead organisation and responsible person")
        case "area": return qsTr("Cooperation area")
        case "aim": return qsTr("Regional aim or challenge")
        case "forms": return qsTr("Education forms")
        case "plan": return qsTr("How the development work is done")
        }
        return ""
    }

    function instruction(key: string): string {
        switch (key) {
        case "name": return qsTr("Short, and easy to tell from the others.")
        case "responsible": return qsTr("Choose the organisation that leads, and write who is responsible, with title.")
        case "area": return qsTr("Choose the municipalities and education providers that take part. Each needs an authorisation and an approval. Write here what the list does not tell.")
        case "aim": return qsTr("What the area wants to solve, and how it is connected to the project’s aims. Tick at least one of them.")
        case "forms": return qsTr("Which forms of education are looked at, for example basic education, upper secondary education or liberal adult education.")
        case "plan": return qsTr("In short: who does what, in which order, and how you see that it works.")
        }
        return ""
    }

    function example(key: string): string {
        switch (key) {
        case "name": return qsTr("Shared upper secondary education of three municipalities")
        case "responsible": return qsTr("The town leads. Responsible: Exempel Exempelsson, director of education and culture.")
        case "area": return qsTr("Three neighbouring municipalities and the joint municipal authority for education of the area. The folk high school joins in the second year.")
        case "aim": return qsTr("General upper secondary education stays near the students when the schools offer courses together, also online. This keeps education available in all parts of the area.")
        case "forms": return qsTr("General upper secondary education, with basic education where pupils take courses in advance.")
        case "plan": return qsTr("In spring the schools agree on a shared timetable and teachers try online teaching in two subjects. In autumn the courses are open to all students. Every half year the students are asked, and the plan is mended.")
        }
        return ""
    }

    function aimLabel(key: string): string {
        switch (key) {
        case "availability": return qsTr("Education stays available and accessible in all parts of the country")
        case "service": return qsTr("Education is a service that is not tied to school buildings only")
        case "working_life": return qsTr("Flexible answers to the competence needs of working life")
        case "economy": return qsTr("Economically sustainable ways to arrange education")
        case "obstacles": return qsTr("Proposals for removing the obstacles to cooperation")
        }
        return key
    }

    // What a part lacks, in a sentence.
    function gap(part: string, reason: string): string {
        switch (reason) {
        case "lead": return qsTr("%1: choose the organisation that leads.").arg(partLabel(part))
        case "organisations": return qsTr("%1: choose at least two organisations, or write which ones take part.").arg(partLabel(part))
        case "aims": return qsTr("%1: tick at least one of the five aims.").arg(partLabel(part))
        }
        return qsTr("%1: nothing is written yet.").arg(partLabel(part))
    }

    function stateLabel(key: string): string {
        switch (key) {
        case "draft": return qsTr("Draft")
        case "submitted": return qsTr("Submitted")
        case "late": return qsTr("Submitted late")
        case "chosen": return qsTr("Chosen as a pilot")
        case "not_chosen": return qsTr("Not chosen")
        }
        return key
    }

    function stateIcon(key: string): string {
        return ({ draft: "pencil", submitted: "sending", late: "clock", chosen: "check", not_chosen: "close" })[key] ?? "page"
    }

    function criterion(key: string): string {
        switch (key) {
        case "score_need": return qsTr("Need in the area")
        case "score_aims": return qsTr("Connection to the aims")
        case "score_cooperation": return qsTr("Cooperation of the parties")
        case "score_plan": return qsTr("Plan that can be carried out")
        case "score_scalable": return qsTr("Use for other areas")
        }
        return key
    }

    // Fields as a history names them; empty for those of others.
    function fieldLabel(key: string): string {
        switch (key) {
        case "call": return qsTr("Call for pilots")
        case "deadline": return qsTr("Deadline")
        case "time_zone": return qsTr("Time zone")
        case "limit": return qsTr("Most characters")
        case "aims": return qsTr("Aims of the project")
        case "submitted": return qsTr("Submitted")
        case "submitted_by": return qsTr("Submitted by")
        case "submitted_text": return qsTr("Submitted copy")
        case "submitted_hash": return qsTr("Check sum of the copy")
        case "decision": return qsTr("Decision")
        case "decided": return qsTr("Day of the decision")
        case "reasons": return qsTr("Reasons")
        case "application": return qsTr("Application")
        case "reviewer": return qsTr("Reviewer")
        case "comment": return qsTr("Comment")
        case "conflict": return qsTr("Conflict of interest")
        case "conflict_reason": return qsTr("Reason of the conflict of interest")
        case "given": return qsTr("Given")
        }
        return key.startsWith("score_") ? criterion(key) : partLabel(key)
    }

    function conflictLabel(key: string): string {
        return ({ none: qsTr("None"), declared: qsTr("Declared") })[key] ?? key
    }

    function recordLabel(key: string): string {
        switch (key) {
        case "call": return qsTr("Call for pilots")
        case "application": return qsTr("Application")
        case "assessment": return qsTr("Assessment")
        }
        return ""
    }

    // Why it was refused, what it means and what to do; empty for an error of another kind.
    function refusal(code: string, given: var): string {
        if (code === "not_found" && given.type === "program")
            return qsTr("No PDF was written: that needs %1 on this device. Save the letter as an OpenDocument text instead.").arg(given.id)
        if (code !== "invalid_argument")
            return ""
        switch (given.reason ?? "") {
        case "text":
            return given.field === "conflict_reason" ? qsTr("Nothing was saved. Write in a few words what the conflict of interest is.")
                 : given.field === "decided" ? qsTr("Nothing was saved. Choose the day of the decision.")
                 : qsTr("The application was not submitted, and nothing was lost. %1").arg(gap(given.field, "text"))
        case "lead":
        case "organisations":
        case "aims":
            return qsTr("The application was not submitted, and nothing was lost. %1").arg(gap(given.field, given.reason))
        case "too_long":
            return qsTr("The application was not submitted, and nothing was lost. It has %1 characters, and %2 are allowed. Shorten it and try again.").arg(given.characters).arg(given.limit)
        case "submitted":
            return qsTr("The application was submitted already. Its copy stays as it is.")
        case "not_submitted":
            return qsTr("Nothing was saved. The application has not been submitted yet.")
        case "score":
            return qsTr("Nothing was saved. Give a score from 1 to 5 for each criterion.")
        case "conflict":
            return qsTr("Nothing was saved. Who has a conflict of interest gives no scores.")
        }
        return ""
    }
}
