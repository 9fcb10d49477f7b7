import QtQuick
import Kopa

// A field of a record that a detail holds: its label by the record's type, and what the detail says of it.
FormField {
    required property var detail
    // Where what its type calls the field is not what all types call it.
    property string recordType
    required property string key

    readonly property string value: detail.fields[key] ?? ""

    label: (recordType !== "" && RecordWords.field(recordType + "." + key, Language.code)) || Labels.fieldLabel(key)
}
