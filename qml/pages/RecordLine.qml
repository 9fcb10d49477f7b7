import QtQuick
import Kopa

// One line of text of the record that a page shows.
FormField {
    id: line

    required property var detail
    required property string key

    label: TeachingWords.field(key) || Labels.fieldLabel(key)

    TextField {
        name: line.label
        readOnly: !line.detail.canWrite
        text: line.detail.fields[line.key] ?? ""
        onEditingFinished: line.detail.setField(line.key, text)
    }
}
