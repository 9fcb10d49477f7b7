import QtQuick
import QtQuick.Layouts
import Kopa

// What makes a finding an obstacle: its kind, who has met it, and a proposal for removing it.
Card {
    id: card

    required property FindingDetail detail
    property string language: Language.code

    signal languageChosen(string code)
    signal failed(string code, var parameters)

    function value(key: string): string {
        return detail.fields[key] ?? ""
    }

    function elements(key: string): var {
        return detail.sets[key] ?? []
    }

    RegisterChoices { id: organisations; kind: "organisations" }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("The obstacle")
    }
    FormField {
        id: sort

        Layout.fillWidth: true
        label: Labels.fieldLabel("obstacle_kind")

        SegmentedChoice {
            enabled: card.detail.canWrite
            name: sort.label
            keys: FindingWords.obstacleKinds
            labelOf: key => Labels.valueText("obstacle_kind", key)
            value: card.value("obstacle_kind")
            onChosen: key => card.detail.setField("obstacle_kind", key)
        }
    }
    FormField {
        id: met

        Layout.fillWidth: true
        label: Labels.fieldLabel("met_by")

        ChipRow {
            enabled: card.detail.canWrite
            name: met.label
            iconName: "organisation"
            values: card.elements("met_by")
            labelOf: id => Labels.nameOf(organisations, "organisations", id)
            addText: qsTr("Add an organisation")
            choices: organisations
            onSearched: text => organisations.search = text
            onAdded: itemId => card.detail.add("met_by", itemId)
            onRemoved: itemId => card.detail.remove("met_by", itemId)
        }
    }
    FindingLanguages {
        Layout.fillWidth: true
        value: card.language
        onChosen: key => card.languageChosen(key)
    }
    RecordText {
        Layout.fillWidth: true
        recordType: "finding"
        recordId: card.detail.findingId
        key: "removal_" + card.language
        writable: card.detail.canWrite
        onFailed: (code, parameters) => card.failed(code, parameters)
    }
}
