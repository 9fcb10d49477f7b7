import QtQuick
import Kopa

// Another record that the one a page shows points at: an organisation, a municipality, a resource.
FormField {
    id: line

    required property var detail
    required property string key
    required property string kind
    property string iconName: kind === "municipalities" ? "place" : kind === "resources" ? "person" : kind === "pilots" ? "pilot" : "organisation"

    label: TeachingWords.field(key) || Labels.fieldLabel(key)

    ComboPicker {
        enabled: line.detail.canWrite
        name: line.label
        iconName: line.iconName
        clearable: true
        choices: all
        value: line.detail.fields[line.key] ?? ""
        valueText: Labels.nameOf(all, line.kind, value)
        onSearched: text => all.search = text
        onChosen: itemId => line.detail.setField(line.key, itemId)

        RegisterChoices { id: all; kind: line.kind }
    }
}
