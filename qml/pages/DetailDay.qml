import QtQuick
import Kopa

// A day of a record.
DetailField {
    id: field

    DateField {
        name: field.label
        enabled: field.detail.canWrite
        tongue: Qt.locale(Language.locale)
        value: field.value
        onEdited: value => field.detail.setField(field.key, value)
    }
}
