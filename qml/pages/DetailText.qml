import QtQuick
import Kopa

// One line of a record, written when it is left.
DetailField {
    id: field

    TextField {
        name: field.label
        readOnly: !field.detail.canWrite
        text: field.value
        onEditingFinished: field.detail.setField(field.key, text)
    }
}
