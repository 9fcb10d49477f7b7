import QtQuick
import Kopa

// One day of the record that a page shows.
FormField {
    id: line

    required property var detail
    required property string key

    label: TeachingWords.field(key) || Labels.fieldLabel(key)

    DateField {
        name: line.label
        enabled: line.detail.canWrite
        tongue: Qt.locale(Language.locale)
        value: line.detail.fields[line.key] ?? ""
        onEdited: value => line.detail.setField(line.key, value)
    }
}
