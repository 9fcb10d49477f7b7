import QtQuick
import Kopa

// An organisation, a municipality, a pilot or a shared resource that a record names.
DetailReference {
    id: field

    property string kind: "organisations"

    iconName: ({ municipalities: "place", resources: "person", pilots: "pilot" })[kind] ?? "organisation"
    choices: all
    nameOf: id => Labels.nameOf(all, field.kind, id)

    RegisterChoices { id: all; kind: field.kind }
}
