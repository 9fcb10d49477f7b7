pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// When, where and for whom an event is; for guidance, whose experts give it.
Card {
    id: card

    required property EventDetail detail

    function fault(key: string, all: var): string {
        return all.includes(key) ? ProgrammeWords.fault(key) : ""
    }

    function value(key: string): string {
        return detail.fields[key] ?? ""
    }

    RegisterChoices { id: pilots; kind: "pilots" }
    RegisterChoices { id: municipalities; kind: "municipalities" }
    RegisterChoices { id: themes; kind: "themes" }

    component Line: FormField {
        id: line

        required property string key

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        TextField {
            name: line.label
            readOnly: !card.detail.canWrite
            text: card.value(line.key)
            onEditingFinished: card.detail.setField(line.key, text)
        }
    }
    component Time: FormField {
        id: moment

        required property string key
        property bool needed: false

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        DateTimeField {
            name: moment.label
            enabled: card.detail.canWrite
            tongue: Qt.locale(Language.locale)
            value: card.value(moment.key)
            onEdited: value => card.detail.setField(moment.key, value)
        }
        ClearTime {
            visible: !moment.needed && card.detail.canWrite && card.value(moment.key) !== ""
            onClicked: card.detail.setField(moment.key, "")
        }
    }
    component Chosen: FormField {
        id: chosen

        required property string key
        required property var keys
        required property var labelOf

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        SegmentedChoice {
            enabled: card.detail.canWrite
            name: chosen.label
            keys: chosen.keys
            labelOf: chosen.labelOf
            value: card.value(chosen.key)
            onChosen: key => card.detail.setField(chosen.key, key)
        }
    }

    FormField {
        id: sort

        Layout.fillWidth: true
        label: Labels.fieldLabel("kind")

        Flow {
            spacing: Theme.space2
            Accessible.role: Accessible.Grouping
            Accessible.name: sort.label

            Repeater {
                model: ProgrammeWords.kinds

                Chip {
                    required property string modelData

                    enabled: card.detail.canWrite
                    checked: card.value("kind") === modelData
                    text: ProgrammeWords.kind(modelData)
                    onClicked: card.detail.setField("kind", modelData)
                }
            }
        }
    }
    Chosen { key: "state"; keys: ["planned", "held", "cancelled"]; labelOf: key => ProgrammeWords.state(key) }
    Time { key: "starts"; needed: true }
    Time {
        key: "ends"
        error: card.fault("ends_before", card.detail.faults)
    }
    Line { key: "place" }
    FormField {
        id: home

        Layout.fillWidth: true
        label: Labels.fieldLabel("municipality")

        ComboPicker {
            enabled: card.detail.canWrite
            name: home.label
            iconName: "place"
            choices: municipalities
            clearable: true
            value: card.value("municipality")
            valueText: Labels.nameOf(municipalities, "municipalities", value)
            onSearched: text => municipalities.search = text
            onChosen: itemId => card.detail.setField("municipality", itemId)
        }
    }
    Line { key: "online" }
    FormField {
        id: whose

        Layout.fillWidth: true
        label: Labels.fieldLabel("pilots")
        hint: card.detail.pilots.length === 0 && card.value("kind") !== "workshop" ? qsTr("Without a pilot it is for the whole network.") : ""
        error: card.fault("no_pilot", card.detail.faults)

        ChipRow {
            enabled: card.detail.canWrite
            name: whose.label
            iconName: "pilot"
            values: card.detail.pilots
            labelOf: id => Labels.nameOf(pilots, "pilots", id)
            addText: qsTr("Add a pilot")
            choices: pilots
            onSearched: text => pilots.search = text
            onAdded: itemId => card.detail.add("pilots", itemId)
            onRemoved: itemId => card.detail.remove("pilots", itemId)
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
            onAdded: itemId => card.detail.add("themes", itemId)
            onRemoved: itemId => card.detail.remove("themes", itemId)
        }
    }
    Chosen {
        visible: card.value("kind") === "guidance"
        key: "guided_by"
        keys: ["own", "outside"]
        labelOf: key => ProgrammeWords.guidedBy(key)
    }
    Line { visible: card.value("kind") === "guidance"; key: "guide" }
}
