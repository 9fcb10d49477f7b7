pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// One of a few choices of the record that a page shows.
FormField {
    id: line

    required property var detail
    required property string key
    required property var keys
    property string field: key
    property var labelOf: choice => RecordWords.choice(line.field, choice, Language.code)
    property string otherwise

    label: TeachingWords.field(key) || Labels.fieldLabel(key)

    Flow {
        spacing: Theme.space2
        Accessible.role: Accessible.Grouping
        Accessible.name: line.label

        Repeater {
            model: line.keys

            Chip {
                required property string modelData

                enabled: line.detail.canWrite
                text: line.labelOf.call(null, modelData)
                checked: (line.detail.fields[line.key] || line.otherwise) === modelData
                onClicked: line.detail.setField(line.key, modelData)
            }
        }
    }
}
