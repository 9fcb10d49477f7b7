pragma Singleton

import QtQml

// The words of memberships' papers and of fees; Labels asks here for what it does not know.
QtObject {
    function field(key: string): string {
        return paperField(key) || feeField(key)
    }

    function paperField(key: string): string {
        switch (key) {
        case "authorised_on": return qsTr("Authorised on")
        case "authorised_by": return qsTr("Authorised by")
        case "authorisation": return qsTr("Authorisation")
        case "authorised_until": return qsTr("Authorisation valid until")
        case "approved_on": return qsTr("Approved on")
        case "approved_by": return qsTr("Approved by")
        case "approval": return qsTr("Approval")
        case "approved_until": return qsTr("Approval valid until")
        }
        return ""
    }

    function feeField(key: string): string {
        switch (key) {
        case "fee": return qsTr("Fee")
        case "year": return qsTr("Year")
        case "by": return qsTr("Divided by")
        case "agreed_on": return qsTr("Agreed on")
        case "net": return qsTr("Without VAT")
        case "vat": return qsTr("VAT")
        case "grounds": return qsTr("Grounds")
        case "students": return qsTr("Students")
        case "weight": return qsTr("Weight")
        case "fixed": return qsTr("Fixed part")
        case "stated_on": return qsTr("Statement of")
        case "due_on": return qsTr("Due on")
        case "paid_on": return qsTr("Paid on")
        case "paid": return qsTr("Paid")
        case "credited": return qsTr("Credited")
        case "reminded_on": return qsTr("Last reminder")
        case "reference": return qsTr("Reference number")
        case "iban": return qsTr("Account number (IBAN)")
        case "bic": return qsTr("Bank (BIC)")
        case "days_to_pay": return qsTr("Days to pay")
        }
        return ""
    }

    function record(key: string): string {
        switch (key) {
        case "fee": return qsTr("Fee of a year")
        case "fee_part": return qsTr("Member's part of a fee")
        case "fee_rate": return qsTr("Rate of the fee")
        case "payee": return qsTr("Payee")
        }
        return ""
    }

    // Why a statement could not be written; empty for what any file may meet.
    function paperTrouble(code: string, given: var): string {
        if (code === "invalid_argument" && given.reason === "not_agreed")
            return qsTr("No statement was made. Agree on the division first.")
        if (code === "not_found" && given.type === "program")
            return qsTr("A PDF is made by LibreOffice, which is not on this device. Make a document instead.")
        return ""
    }

    function basis(key: string): string {
        switch (key) {
        case "equal": return qsTr("Equally")
        case "population": return qsTr("Population")
        case "students": return qsTr("Students")
        case "weights": return qsTr("Own weights")
        case "fixed": return qsTr("Fixed parts")
        }
        return key
    }

    // How it stands with a paper.
    function paper(key: string): string {
        switch (key) {
        case "missing": return qsTr("missing")
        case "not_yet": return qsTr("not yet valid")
        case "valid": return qsTr("in order")
        case "expired": return qsTr("expired")
        }
        return key
    }
}
