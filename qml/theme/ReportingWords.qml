pragma Singleton

import QtQml

// The words of reporting once: a provider's quality reports, their parts, and what is compared.
QtObject {
    function standing(key: string): string {
        switch (key) {
        case "sent": return qsTr("Sent")
        case "sent_late": return qsTr("Sent late")
        case "begun": return qsTr("Begun")
        case "due": return qsTr("Not begun")
        case "late": return qsTr("Late")
        case "missing": return qsTr("Missing")
        }
        return key
    }

    // Why an answer keeps a report from being sent, or why it is not sent with it.
    function fault(key: string): string {
        switch (key) {
        case "missing": return qsTr("The answer is missing. Where there is none, say why in words.")
        case "scale": return qsTr("The answer does not fit the scale of the criterion.")
        case "learners": return qsTr("How many learners does the percentage count?")
        case "prefilled": return qsTr("From the last report: check that it still holds.")
        case "withdrawn": return qsTr("The criterion has been withdrawn. The answer is kept and not sent.")
        case "replaced": return qsTr("The criterion has a new version. The answer is kept and not sent.")
        case "not_asked": return qsTr("This is not asked any more. The answer is kept and not sent.")
        }
        return ""
    }

    function hidden(key: string): string {
        return key === "small" ? qsTr("Not told: the group is small") : key === "balance" ? qsTr("Not told: a small group would follow from it") : ""
    }

    function reply(kind: string): string {
        switch (kind) {
        case "question": return qsTr("Question")
        case "reply": return qsTr("Reply")
        case "accepted": return qsTr("Accepted")
        }
        return kind
    }

    // "2026", "2026-H1", "2026-Q3" and "2026-05" as people say them.
    function period(key: string): string {
        const parts = key.match(/^(\d{4})-(H|Q|)(\d+)$/)
        if (!parts)
            return key
        switch (parts[2]) {
        case "H": return parts[3] === "1" ? qsTr("first half of %1").arg(parts[1]) : qsTr("second half of %1").arg(parts[1])
        case "Q": return qsTr("quarter %1 of %2").arg(parts[3]).arg(parts[1])
        }
        return Number(parts[3]) + "/" + parts[1]
    }

    // What a column of an extract can hold.
    function column(key: string): string {
        switch (key) {
        case "provider": return qsTr("The provider's name")
        case "provider_id": return qsTr("The provider's id")
        case "period": return qsTr("Reporting period")
        case "education": return qsTr("Kind of education")
        case "buyer": return qsTr("The municipality's name")
        case "buyer_id": return qsTr("The municipality's id")
        case "criterion": return qsTr("The criterion's number")
        case "title": return qsTr("The criterion's title")
        case "group": return qsTr("Group")
        case "value": return qsTr("Answer")
        case "learners": return qsTr("Learners counted")
        case "words": return qsTr("The answer in words")
        case "hidden": return qsTr("Why there is no answer")
        case "sent": return qsTr("Sent on")
        case "sending": return qsTr("Which sending")
        }
        return ""
    }
}
