pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Who answers for a pilot: one of its contact persons.
FormField {
    id: field

    required property PilotDetail pilot
    property bool editing: false

    visible: editing || pilot.responsible !== ""
    label: Labels.fieldLabel("responsible_person")
    hint: editing && pilot.contacts.length === 0 ? qsTr("One of the contact persons; there is none yet.") : ""

    AppText {
        Layout.fillWidth: true
        visible: !field.editing
        text: field.pilot.responsibleName
    }
    ComboPicker {
        Layout.fillWidth: true
        visible: field.editing && field.pilot.contacts.length > 0
        name: field.label
        iconName: "person"
        clearable: true
        value: field.pilot.responsible
        valueText: field.pilot.responsibleName
        onSearched: text => persons.search = text
        onChosen: itemId => field.pilot.responsible = itemId
        choices: KeyChoices {
            id: persons

            targets: field.choicesOf(field.pilot.contacts)
        }
    }

    function choicesOf(contacts: var): var {
        return contacts.map(one => ({ key: one.id, label: one.name || one.title }))
    }
}
