pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Where a criterion belongs: whose it is, from when, under which common one, and what it answers to elsewhere.
Card {
    id: card

    required property CriterionDetail detail
    property string framework: "eqavet"

    readonly property var sets: detail.sets
    readonly property var references: detail.references

    signal failed(string code, var parameters)

    function wordsOf(element: string): string {
        const found = references.find(one => one.element === element)
        return found ? found.words : element
    }

    DetailPicks {
        Layout.fillWidth: true
        detail: card.detail
        key: "state"
        words: "criterion.state"
        keys: ["proposed", "in", "out", "withdrawn"]
    }
    DetailRegister {
        Layout.fillWidth: true
        label: RecordWords.field("criterion.owner", Language.code)
        hint: card.detail.common ? qsTr("Without a municipality it is a common one.") : ""
        detail: card.detail
        key: "owner"
    }
    DetailCriterion {
        Layout.fillWidth: true
        visible: !card.detail.common
        commonOnly: true
        detail: card.detail
        key: "common"
    }
    FormField {
        id: asked

        Layout.fillWidth: true
        visible: !card.detail.common
        label: qsTr("Asked of these providers")
        hint: card.sets.providers.length === 0 ? qsTr("Without a choice: of all.") : ""

        ChipRow {
            enabled: card.detail.canWrite
            name: asked.label
            iconName: "organisation"
            values: card.sets.providers
            labelOf: id => Labels.nameOf(organisations, "organisations", id)
            addText: qsTr("Add a provider")
            choices: organisations
            onSearched: text => organisations.search = text
            onAdded: itemId => card.detail.add("providers", itemId)
            onRemoved: itemId => card.detail.remove("providers", itemId)
        }
        RegisterChoices { id: organisations; kind: "organisations" }
    }
    DetailDay {
        Layout.fillWidth: true
        detail: card.detail
        key: "from"
    }
    DetailDay {
        Layout.fillWidth: true
        detail: card.detail
        key: "to"
    }
    FormField {
        id: answers

        Layout.fillWidth: true
        label: Labels.fieldLabel("crosswalk")

        SegmentedChoice {
            name: answers.label
            enabled: card.detail.canWrite
            keys: QualityWords.frameworks
            labelOf: key => RecordWords.choice("framework", key, Language.code)
            value: card.framework
            onChosen: key => card.framework = key
        }
        ChipRow {
            enabled: card.detail.canWrite
            name: answers.label
            iconName: "link"
            values: card.sets.crosswalk
            labelOf: element => card.wordsOf(element)
            addText: qsTr("Add a place in %1").arg(RecordWords.choice("framework", card.framework, Language.code))
            freeText: card.framework !== "eqavet"
            choices: card.framework === "eqavet" ? indicators : null
            onAdded: words => card.detail.add("crosswalk", card.framework + ":" + words)
            onRemoved: element => card.detail.remove("crosswalk", element)
        }
        IndicatorChoices { id: indicators }
    }
    DetailText {
        Layout.fillWidth: true
        label: RecordWords.field("criterion.source", Language.code)
        detail: card.detail
        key: "source"
    }
    RecordText {
        Layout.fillWidth: true
        recordType: "criterion"
        recordId: card.detail.recordId
        key: "example"
        writable: card.detail.canWrite
        onFailed: (code, parameters) => card.failed(code, parameters)
    }
}
