pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What kind of finding it is, how it stands, how sure it is, and whom and what it is about.
Card {
    id: card

    required property FindingDetail detail

    signal failed(string code, var parameters)

    function value(key: string): string {
        return detail.fields[key] ?? ""
    }

    function holds(sets: var, key: string, element: string): bool {
        return (sets[key] ?? []).includes(element)
    }

    RegisterChoices { id: pilots; kind: "pilots" }
    RegisterChoices { id: municipalities; kind: "municipalities" }
    RegisterChoices { id: organisations; kind: "organisations" }
    RegisterChoices { id: themes; kind: "themes" }

    component Chosen: FormField {
        id: chosen

        required property string key
        required property var keys
        required property var labelOf
        property string otherwise

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        SegmentedChoice {
            enabled: card.detail.canWrite
            name: chosen.label
            keys: chosen.keys
            labelOf: chosen.labelOf
            value: card.value(chosen.key) || chosen.otherwise
            onChosen: key => card.detail.setField(chosen.key, key)
        }
    }
    component Chips: FormField {
        id: chips

        required property string key
        required property string kind
        required property string iconName
        required property string addText
        required property RegisterChoices choices

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        ChipRow {
            enabled: card.detail.canWrite
            name: chips.label
            iconName: chips.iconName
            values: card.detail.sets[chips.key] ?? []
            labelOf: id => Labels.nameOf(chips.choices, chips.kind, id)
            addText: chips.addText
            choices: chips.choices
            onSearched: text => chips.choices.search = text
            onAdded: itemId => card.detail.add(chips.key, itemId)
            onRemoved: itemId => card.detail.remove(chips.key, itemId)
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
                model: FindingWords.kinds

                Chip {
                    required property string modelData

                    enabled: card.detail.canWrite
                    checked: card.value("kind") === modelData
                    icon.name: FindingWords.kindIcon(modelData)
                    text: Labels.kindLabel(modelData)
                    onClicked: card.detail.setField("kind", modelData)
                }
            }
        }
    }
    Chosen { key: "state"; otherwise: "draft"; keys: FindingWords.states; labelOf: key => RecordWords.choice("finding.state", key, Language.code) }
    Chosen { key: "confidence"; keys: ["low", "medium", "high"]; labelOf: key => Labels.valueText("confidence", key) }
    Chips { key: "pilots"; kind: "pilots"; iconName: "pilot"; addText: qsTr("Add a pilot"); choices: pilots }
    Chips { key: "municipalities"; kind: "municipalities"; iconName: "place"; addText: qsTr("Add a municipality"); choices: municipalities }
    Chips { key: "organisations"; kind: "organisations"; iconName: "organisation"; addText: qsTr("Add an organisation"); choices: organisations }
    FormField {
        id: forms

        Layout.fillWidth: true
        label: Labels.fieldLabel("form")

        Flow {
            spacing: Theme.space2
            Accessible.role: Accessible.Grouping
            Accessible.name: forms.label

            Repeater {
                model: FindingWords.forms

                Chip {
                    id: form

                    required property string modelData

                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    enabled: card.detail.canWrite
                    checked: card.holds(card.detail.sets, "forms", modelData)
                    text: OfferingWords.form(modelData)
                    onClicked: checked ? card.detail.remove("forms", form.modelData) : card.detail.add("forms", form.modelData)
                }
            }
        }
    }
    Chips { key: "themes"; kind: "themes"; iconName: "tag"; addText: qsTr("Add a theme"); choices: themes }
    RecordText {
        Layout.fillWidth: true
        recordType: "finding"
        recordId: card.detail.findingId
        key: "remark"
        writable: card.detail.canWrite
        onFailed: (code, parameters) => card.failed(code, parameters)
    }
}
