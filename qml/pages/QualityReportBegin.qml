pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Whose report of which period is begun.
Card {
    id: card

    required property var providers
    required property int year
    property string provider: providers.length > 0 ? providers[0].id : ""
    property string part: ""

    readonly property var parts: ["", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4"]

    signal begun(string provider, string period)

    function words(part: string): string {
        return part === "" ? qsTr("Whole year") : ReportingWords.period(year + part)
    }

    KeyChoices {
        id: periods

        targets: card.parts.map(part => ({ key: card.year + part, label: card.words(part) }))
    }

    FormField {
        id: providerField

        Layout.fillWidth: true
        visible: card.providers.length > 1
        label: qsTr("Provider")

        SegmentedChoice {
            name: providerField.label
            keys: card.providers.map(one => one.id)
            labelOf: key => card.providers.find(one => one.id === key)?.name ?? ""
            value: card.provider
            onChosen: key => card.provider = key
        }
    }
    FormField {
        id: periodField

        Layout.fillWidth: true
        label: qsTr("New report for %1").arg(card.year)

        ComboPicker {
            name: periodField.label
            iconName: "calendar"
            choices: periods
            value: card.year + card.part
            valueText: card.words(card.part)
            onSearched: text => periods.search = text
            onChosen: itemId => card.part = itemId.slice(4)
        }
    }
    AppButton {
        icon.name: "add"
        text: qsTr("Begin the report")
        onClicked: card.begun(card.provider, card.year + card.part)
    }
}
