pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What lets another area use a model: its core idea, environment, conditions and costs, and who has adopted it.
Card {
    id: card

    required property FindingDetail detail
    property string language: Language.code

    signal languageChosen(string code)
    signal failed(string code, var parameters)

    function elements(key: string): var {
        return detail.sets[key] ?? []
    }

    RegisterChoices { id: pilots; kind: "pilots" }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("The model, for others to use")
    }
    FindingLanguages {
        Layout.fillWidth: true
        value: card.language
        onChosen: key => card.languageChosen(key)
    }
    Repeater {
        model: ["core_idea", "environment", "conditions", "costs"]

        RecordText {
            required property string modelData

            Layout.fillWidth: true
            recordType: "finding"
            recordId: card.detail.findingId
            key: modelData + "_" + card.language
            writable: card.detail.canWrite
            onFailed: (code, parameters) => card.failed(code, parameters)
        }
    }
    FormField {
        id: adopted

        Layout.fillWidth: true
        label: Labels.fieldLabel("adopted_by")

        ChipRow {
            enabled: card.detail.canWrite
            name: adopted.label
            iconName: "pilot"
            values: card.elements("adopted_by")
            labelOf: id => Labels.nameOf(pilots, "pilots", id)
            addText: qsTr("Add a pilot")
            choices: pilots
            onSearched: text => pilots.search = text
            onAdded: itemId => card.detail.add("adopted_by", itemId)
            onRemoved: itemId => card.detail.remove("adopted_by", itemId)
        }
    }
}
