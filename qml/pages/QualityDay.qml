import QtQuick
import Kopa

// A day of a record.
FormField {
    id: field

    required property var detail
    required property string key

    label: Labels.fieldLabel(key)

    DateField {
        name: field.label
        enabled: field.detail.canWrite
        tongue: Qt.locale(Language.locale)
        value: field.detail.fields[field.key] ?? ""
        onEdited: value => field.detail.setField(field.key, value)
    }
}
