pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Whose a development target is, how it stands, what it is about and where its figures come from.
Card {
    id: card

    required property TargetDetail detail

    function value(key: string): string {
        return detail.fields[key] ?? ""
    }

    function fault(key: string, all: var): string {
        return all.includes(key) ? FindingWords.targetFault(key) : ""
    }

    RegisterChoices { id: pilots; kind: "pilots" }
    RegisterChoices { id: themes; kind: "themes" }

    FormField {
        id: state

        Layout.fillWidth: true
        label: Labels.fieldLabel("state")

        SegmentedChoice {
            name: state.label
            enabled: card.detail.canWrite
            keys: ["open", "reached", "given_up"]
            labelOf: key => RecordWords.choice("target.state", key, Language.code)
            value: card.value("state") || "open"
            onChosen: key => card.detail.setField("state", key)
        }
    }
    FormField {
        id: whose

        Layout.fillWidth: true
        label: Labels.fieldLabel("pilot")
        error: card.fault("no_pilot", card.detail.faults)

        ComboPicker {
            enabled: card.detail.canWrite
            name: whose.label
            iconName: "pilot"
            choices: pilots
            value: card.value("pilot")
            valueText: Labels.nameOf(pilots, "pilots", value)
            onSearched: text => pilots.search = text
            onChosen: itemId => card.detail.setField("pilot", itemId)
        }
    }
    FormField {
        id: about

        Layout.fillWidth: true
        label: Labels.fieldLabel("themes")

        ChipRow {
            enabled: card.detail.canWrite
            name: about.label
            iconName: "tag"
            values: card.detail.themes
            labelOf: id => Labels.nameOf(themes, "themes", id)
            addText: qsTr("Add a theme")
            choices: themes
            onSearched: text => themes.search = text
            onAdded: itemId => card.detail.addTheme(itemId)
            onRemoved: itemId => card.detail.removeTheme(itemId)
        }
    }
    FormField {
        id: source

        Layout.fillWidth: true
        label: qsTr("Where the figures come from")

        TextField {
            name: source.label
            readOnly: !card.detail.canWrite
            text: card.value("source")
            onEditingFinished: card.detail.setField("source", text)
        }
    }
}
