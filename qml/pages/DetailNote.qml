import QtQuick
import Kopa

// The note that a record came from.
FormField {
    id: field

    required property var detail
    property string key: "note"

    label: Labels.recordLabel("note")

    ComboPicker {
        readonly property var row: notes.revision >= 0 ? notes.find("itemId", value) : ({})

        enabled: field.detail.canWrite
        name: field.label
        iconName: "note"
        clearable: true
        choices: notes
        value: field.detail.fields[field.key] ?? ""
        valueText: value === "" ? "" : row.name ?? qsTr("A note")
        onSearched: text => notes.search = text
        onChosen: itemId => field.detail.setField(field.key, itemId)

        NoteChoices { id: notes }
    }
}
