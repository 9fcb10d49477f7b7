import QtQuick
import Kopa

// A whole number of a record; empty where nobody has said it.
DetailField {
    id: field

    property int most: 9999999

    error: entry.wrong ? qsTr("A whole number, at most %1, or nothing.").arg(most) : ""

    FigureField {
        id: entry

        name: field.label
        readOnly: !field.detail.canWrite
        words: field.value
        take: typed => {
            if (typed.trim() !== "" && (!/^\d+$/.test(typed.trim()) || Number(typed) > field.most))
                return false
            field.detail.setField(field.key, typed)
            return true
        }
    }
}
