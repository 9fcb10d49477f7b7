import QtQuick
import QtQuick.Layouts
import Kopa

// Whose a need of working life is, of which field and how large, who says so and when.
Card {
    id: card

    required property NeedDetail detail

    signal failed(string code, var parameters)

    function elements(key: string): var {
        return detail.sets[key] ?? []
    }

    RegisterChoices { id: pilots; kind: "pilots" }
    RegisterChoices { id: municipalities; kind: "municipalities" }
    RegisterChoices { id: organisations; kind: "organisations" }

    DetailText { Layout.fillWidth: true; detail: card.detail; recordType: "need"; key: "field"; hint: qsTr("Of working life: care, metal, catering") }
    DetailReference {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "need"
        key: "pilot"
        iconName: "pilot"
        choices: pilots
        nameOf: id => Labels.nameOf(pilots, "pilots", id)
    }
    DetailChips {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "need"
        key: "municipalities"
        iconName: "place"
        addText: qsTr("Add a municipality")
        choices: municipalities
        nameOf: id => Labels.nameOf(municipalities, "municipalities", id)
    }
    DetailForms {
        Layout.fillWidth: true
        writable: card.detail.canWrite
        chosen: card.elements("forms")
        onToggled: (form, on) => on ? card.detail.add("forms", form) : card.detail.remove("forms", form)
    }
    DetailNumber { Layout.fillWidth: true; detail: card.detail; recordType: "need"; key: "people" }
    DetailText { Layout.fillWidth: true; detail: card.detail; recordType: "need"; key: "year" }
    DetailDay { Layout.fillWidth: true; detail: card.detail; recordType: "need"; key: "on" }
    DetailText { Layout.fillWidth: true; detail: card.detail; recordType: "need"; key: "source" }
    DetailChips {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "need"
        key: "organisations"
        iconName: "organisation"
        addText: qsTr("Add an organisation")
        choices: organisations
        nameOf: id => Labels.nameOf(organisations, "organisations", id)
    }
    DetailNote { Layout.fillWidth: true; detail: card.detail }
    DetailChoice { Layout.fillWidth: true; detail: card.detail; recordType: "need"; key: "state"; keys: ["open", "answered", "gone"] }
    RecordText {
        Layout.fillWidth: true
        recordType: "need"
        recordId: card.detail.recordId
        key: "remark"
        writable: card.detail.canWrite
        onFailed: (code, parameters) => card.failed(code, parameters)
    }
}
