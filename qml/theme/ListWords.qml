pragma Singleton

import QtQml

// The words of lists that come and go as files, and of people's consent; Labels asks here for what it does not know.
QtObject {
    function field(key: string): string {
        switch (key) {
        case "consent_on": return qsTr("Consent given on")
        case "consent_covers": return qsTr("What it covers")
        case "consent_how": return qsTr("How it was given")
        case "consent_withdrawn": return qsTr("Consent withdrawn on")
        case "responsible_person": return qsTr("Responsible person")
        }
        return ""
    }

    function consent(key: string): string {
        switch (key) {
        case "lists": return qsTr("Lists and cards")
        case "public": return qsTr("Public pages")
        case "both": return qsTr("Both")
        case "written": return qsTr("On paper")
        case "email": return qsTr("By e-mail")
        case "spoken": return qsTr("Spoken")
        }
        return key
    }

    function format(key: string): string {
        return ({ xlsx: qsTr("Workbook (XLSX)"), csv: "CSV", vcf: qsTr("Cards (vCard)") })[key] ?? key
    }

    // What can be taken in.
    function list(key: string): string {
        return ({ organisation: qsTr("Organisations"), contact: qsTr("Contact persons"), application: qsTr("Applications") })[key] ?? key
    }

    function duplicates(key: string): string {
        return ({ skip: qsTr("Skip"), update: qsTr("Update"), add: qsTr("Add as new") })[key] ?? key
    }

    // What becomes of a row.
    function act(key: string): string {
        return ({ add: qsTr("new"), update: qsTr("changed"), same: qsTr("the same"), skip: qsTr("skipped") })[key] ?? key
    }

    function sentence(code: string, given: var): string {
        if (code !== "list_damaged")
            return ""
        const place = given.place ?? "?" // the number of a row, or the name of a part
        return qsTr("The list cannot be read: %1 (%2). Nothing was taken. Mend the file and choose it again.").arg(damage(given.reason ?? "")).arg(isNaN(place) ? place : qsTr("row %1").arg(place))
    }

    function damage(reason: string): string {
        switch (reason) {
        case "encoding": return qsTr("the letters are broken")
        case "cut": return qsTr("the file ends too early")
        case "empty": return qsTr("there are no rows in it")
        case "heading": return qsTr("no heading is known")
        case "twice": return qsTr("two columns have the same heading")
        case "large": return qsTr("it has more rows, columns or letters than a list may have")
        }
        return qsTr("it is written in another way than its form allows")
    }
}
