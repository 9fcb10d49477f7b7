import QtQuick
import Kopa

// An organisation that a record names.
FormField {
    id: field

    required property var detail
    required property string key

    label: Labels.fieldLabel(key)

    ComboPicker {
        enabled: field.detail.canWrite
        name: field.label
        iconName: "organisation"
        clearable: true
        choices: organisations
        value: field.detail.fields[field.key] ?? ""
        valueText: Labels.nameOf(organisations, "organisations", value)
        onSearched: text => organisations.search = text
        onChosen: itemId => field.detail.setField(field.key, itemId)

        RegisterChoices { id: organisations; kind: "organisations" }
    }
}
