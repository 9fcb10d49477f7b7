import QtQuick
import Kopa

// Another record that a record names; it can be left unnamed.
DetailField {
    id: field

    required property var choices
    property string iconName
    // The words for the id that is named.
    property var nameOf: id => ""

    ComboPicker {
        enabled: field.detail.canWrite
        name: field.label
        iconName: field.iconName
        clearable: field.detail.canWrite
        choices: field.choices
        value: field.value
        valueText: field.value === "" ? "" : field.nameOf.call(null, field.value)
        onSearched: text => field.choices.search = text
        onChosen: itemId => field.detail.setField(field.key, itemId)
    }
}
