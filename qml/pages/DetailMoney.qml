import QtQuick
import Kopa

// A sum of money of a record.
DetailField {
    id: field

    error: entry.wrong ? qsTr("This is no sum of money.") : ""

    MoneyField {
        id: entry

        name: field.label
        readOnly: !field.detail.canWrite
        cents: field.value === "" ? NaN : Number(field.value)
        wordsOf: cents => Labels.money(cents)
        centsOf: words => Language.cents(words)
        onGiven: cents => field.detail.setField(field.key, isNaN(cents) ? "" : String(cents))
    }
}
