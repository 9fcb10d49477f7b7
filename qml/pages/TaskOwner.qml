pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Kopa

// Whose a task is: a person of the network, or nobody's in particular.
FormField {
    id: field

    property string person

    signal chosen(string person)

    function fill(search: string) {
        choices.clear()
        for (let i = 0; i < persons.count; ++i) {
            const one = persons.objectAt(i) as Person
            if (one && !one.gone && one.who.toLowerCase().includes(search.toLowerCase()))
                choices.append({ itemId: one.personId, name: one.who, detail: one.mine ? qsTr("Me") : "" })
        }
    }

    function nameIn(row: var): string {
        return row.who ?? ""
    }

    component Person: QtObject {
        required property string personId
        required property string who
        required property bool mine
        required property bool gone
    }

    label: Labels.fieldLabel("owner")

    ComboPicker {
        enabled: field.enabled
        name: field.label
        iconName: "person"
        placeholderText: qsTr("Anybody's")
        choices: choices
        clearable: true
        value: field.person
        valueText: field.person !== "" && people.revision >= 0 ? field.nameIn(people.find("personId", field.person)) : ""
        onSearched: text => field.fill(text)
        onChosen: itemId => field.chosen(itemId)

        ListModel { id: choices }
        PeopleList { id: people }
        Instantiator {
            id: persons

            model: people
            delegate: Person {}
            onObjectAdded: field.fill("")
            onObjectRemoved: field.fill("")
        }
    }
}
