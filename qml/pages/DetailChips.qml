import QtQuick
import Kopa

// Several records, or several words, that a record names.
DetailField {
    id: field

    property var choices: null
    property bool freeText: false
    property string iconName
    property string addText
    property var nameOf: id => id

    ChipRow {
        enabled: field.detail.canWrite
        name: field.label
        iconName: field.iconName
        values: field.detail.sets[field.key] ?? []
        labelOf: id => field.nameOf.call(null, id)
        addText: field.addText
        choices: field.choices
        freeText: field.freeText
        onSearched: text => {
            if (field.choices)
                field.choices.search = text
        }
        onAdded: itemId => field.detail.add(field.key, itemId)
        onRemoved: itemId => field.detail.remove(field.key, itemId)
    }
}
