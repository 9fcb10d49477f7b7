import QtQuick
import Kopa

// The criterion that a record is about, or belongs to.
FormField {
    id: field

    required property var detail
    required property string key
    property bool commonOnly: false

    label: Labels.fieldLabel(key)

    ComboPicker {
        enabled: field.detail.canWrite
        name: field.label
        iconName: "page"
        clearable: true
        choices: criteria
        value: field.detail.fields[field.key] ?? ""
        valueText: Language.code !== "" && criteria.revision >= 0 && value !== "" ? criteria.nameOf(value) : ""
        onSearched: text => criteria.search = text
        onChosen: itemId => field.detail.setField(field.key, itemId)

        CriterionChoices { id: criteria; commonOnly: field.commonOnly }
    }
}
