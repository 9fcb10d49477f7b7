import QtQuick
import Kopa

// A whole number of a record.
DetailField {
    id: field

    TextField {
        name: field.label
        readOnly: !field.detail.canWrite
        text: field.value
        inputMethodHints: Qt.ImhDigitsOnly
        validator: RegularExpressionValidator { regularExpression: /\d{0,7}/ }
        onEditingFinished: {
            if (text !== field.value)
                field.detail.setField(field.key, text)
        }
    }
}
