import QtQuick
import QtQuick.Layouts
import Kopa

// For how many learners a scenario is, in which year, and how many people of those ages an imported table has there. Without a
// table that tells, nothing is shown.
Card {
    id: card

    required property ScenarioDetail detail

    signal statisticsAsked()

    readonly property var demand: detail.demand
    readonly property bool told: demand.people !== undefined

    function ages(): string {
        return demand.to < 0 ? demand.from + "+" : demand.from === demand.to ? String(demand.from) : demand.from + "–" + demand.to
    }

    function why(code: string): string {
        switch (code) {
        case "invalid_argument": return qsTr("With a year, ages and a pilot or learners' municipalities, the imported figures say how many there are.")
        case "not_found": return qsTr("No table of figures has been imported. Nothing is guessed.")
        case "files_missing": return qsTr("The table is not on this device yet. It comes with a sync.")
        case "statistics_missing": return qsTr("No imported table has this year, these ages and this area. Nothing is guessed.")
        }
        return code === "" ? "" : Sentences.sentence(code, detail.demandParameters)
    }

    TitleChoices { id: tables; kind: "statistics_table" }

    DetailNumber { Layout.fillWidth: true; detail: card.detail; recordType: "scenario"; key: "learners" }
    DetailText { Layout.fillWidth: true; detail: card.detail; recordType: "scenario"; key: "year" }
    DetailRegister {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "scenario"
        key: "pilot"
        kind: "pilots"
        hint: qsTr("Empty: the learners and the pilot of the offering.")
    }
    DetailNumber { Layout.fillWidth: true; detail: card.detail; recordType: "scenario"; key: "age_from" }
    DetailNumber { Layout.fillWidth: true; detail: card.detail; recordType: "scenario"; key: "age_to" }
    DetailReference {
        Layout.fillWidth: true
        detail: card.detail
        recordType: "scenario"
        key: "table"
        iconName: "chart"
        choices: tables
        nameOf: id => Language.code !== "" ? tables.titleOf(id) : ""
        hint: qsTr("Without one, the latest imported table that tells.")
    }
    Banner {
        Layout.fillWidth: true
        visible: card.told
        text: card.told ? (card.demand.least ? qsTr("In %1 this group (%2) has at least %3.") : qsTr("In %1 this group (%2) has %3.")).arg(card.demand.year).arg(card.ages()).arg(Labels.number(card.demand.people)) : ""
        actionText: card.detail.canWrite && !(card.demand.least ?? false) ? qsTr("Take this as the number of learners") : ""
        onActed: card.detail.setField("learners", String(Math.round(card.demand.people)))
    }
    AppText {
        Layout.fillWidth: true
        visible: card.told
        role: AppText.Caption
        text: card.told ? Labels.line([card.demand.area, card.demand.table, card.demand.source, Labels.date(card.demand.retrieved)]) : ""
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        role: AppText.Second
        text: card.why(card.detail.demandError)
    }
    AppButton {
        Layout.fillWidth: true
        visible: card.detail.demandError === "not_found" || card.detail.demandError === "statistics_missing"
        icon.name: "chart"
        text: qsTr("Open the statistics")
        onClicked: card.statisticsAsked()
    }
}
