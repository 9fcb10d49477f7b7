import QtQuick
import Kopa

// One whole number of the record that a page shows; empty where nobody has said it.
FormField {
    id: line

    required property var detail
    required property string key
    property int most: 10000

    label: TeachingWords.field(key) || Labels.fieldLabel(key)
    error: entry.wrong ? qsTr("A whole number, at most %1, or nothing.").arg(most) : ""

    FigureField {
        id: entry

        name: line.label
        readOnly: !line.detail.canWrite
        words: line.detail.fields[line.key] ?? ""
        take: typed => {
            if (typed.trim() !== "" && (!/^\d+$/.test(typed.trim()) || Number(typed) > line.most))
                return false
            line.detail.setField(line.key, typed)
            return true
        }
    }
}
