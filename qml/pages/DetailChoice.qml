import QtQuick
import Kopa

// One of a few choices of a record.
DetailField {
    id: field

    property var keys: []
    property var labelOf: key => RecordWords.choice(recordType + "." + field.key, key, Language.code) || RecordWords.choice(field.key, key, Language.code)

    SegmentedChoice {
        enabled: field.detail.canWrite
        name: field.label
        keys: field.keys
        labelOf: field.labelOf
        value: field.value
        onChosen: key => field.detail.setField(field.key, key)
    }
}
