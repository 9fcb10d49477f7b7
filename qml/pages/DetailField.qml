import QtQuick
import Kopa

// A field of a record that a detail holds: its label by the record's type, and what the detail says of it.
FormField {
    required property var detail
    required property string recordType
    required property string key

    readonly property string value: detail.fields[key] ?? ""

    label: RecordWords.field(recordType + "." + key, Language.code) || Labels.fieldLabel(key)
}
