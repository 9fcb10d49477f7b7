pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Who provides an offering, in whose house and with which workplaces, where, for whom, when, in which languages and at what price.
Card {
    id: card

    required property OfferingDetail detail

    readonly property bool nearStudent: value("mode") === "near_student" || elements("workplaces").length > 0

    function value(key: string): string {
        return detail.fields[key] ?? ""
    }

    function elements(key: string): var {
        return detail.sets[key] ?? []
    }

    RegisterChoices { id: organisations; kind: "organisations" }
    RegisterChoices { id: municipalities; kind: "municipalities" }

    component Organisations: DetailChips {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "offering"
        iconName: "organisation"
        addText: qsTr("Add an organisation")
        choices: organisations
        nameOf: id => Labels.nameOf(organisations, "organisations", id)
    }
    component Municipalities: DetailChips {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "offering"
        iconName: "place"
        addText: qsTr("Add a municipality")
        choices: municipalities
        nameOf: id => Labels.nameOf(municipalities, "municipalities", id)
    }

    Organisations { key: "providers" }
    Organisations {
        key: "workplaces"
        visible: card.nearStudent
        addText: qsTr("Add a workplace")
    }
    DetailReference {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "offering"
        key: "host"
        iconName: "organisation"
        choices: organisations
        nameOf: id => Labels.nameOf(organisations, "organisations", id)
        hint: qsTr("When it is given in the house of a unit of basic education.")
    }
    Municipalities { key: "places" }
    Municipalities {
        key: "learners"
        hint: qsTr("Without any it is open to all.")
    }
    DetailDay { Layout.fillWidth: true; detail: card.detail; recordType: "offering"; key: "from" }
    DetailDay { Layout.fillWidth: true; detail: card.detail; recordType: "offering"; key: "to" }
    DetailChips {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "offering"
        key: "languages"
        iconName: "language"
        addText: qsTr("Add a language")
        freeText: true
        choices: WordChoices { words: ["suomi", "svenska", "English"] }
    }
    DetailNumber { Layout.fillWidth: true; detail: card.detail; recordType: "offering"; key: "seats" }
    DetailMoney { Layout.fillWidth: true; detail: card.detail; recordType: "offering"; key: "fee" }
}
