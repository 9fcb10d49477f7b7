import QtQuick
import Kopa

// One line of a record, written when it is left.
FormField {
    id: field

    required property var detail
    required property string key

    label: Labels.fieldLabel(key)

    TextField {
        name: field.label
        readOnly: !field.detail.canWrite
        text: field.detail.fields[field.key] ?? ""
        onEditingFinished: field.detail.setField(field.key, text)
    }
}
