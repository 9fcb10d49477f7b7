import QtQuick
import Kopa

// One row of chips that narrow an OfferingListModel.
Flickable {
    id: filters

    required property OfferingListModel offerings

    implicitHeight: row.height
    contentWidth: row.width + 2 * Theme.space4
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Row {
        id: row

        x: Theme.space4
        spacing: Theme.space2

        Chip {
            text: checked ? Labels.nameOf(pilots, "pilots", filters.offerings.pilot) : qsTr("Pilot")
            checked: filters.offerings.pilot !== ""
            opens: !checked
            onClicked: checked ? filters.offerings.pilot = "" : pilotSheet.open()
        }
        FilterMenu {
            label: Labels.fieldLabel("form")
            value: filters.offerings.form
            keys: FindingWords.forms
            labelOf: key => OfferingWords.form(key)
            onChosen: key => filters.offerings.form = key
        }
        FilterMenu {
            label: Labels.fieldLabel("mode")
            value: filters.offerings.mode
            keys: ["place", "online", "mixed", "near_student"]
            labelOf: key => OfferingWords.mode(key)
            onChosen: key => filters.offerings.mode = key
        }
        FilterMenu {
            label: Labels.fieldLabel("state")
            value: filters.offerings.state
            keys: ["planned", "running", "ended"]
            labelOf: key => RecordWords.choice("offering.state", key, Language.code)
            onChosen: key => filters.offerings.state = key
        }
    }
    RegisterChoices { id: pilots; kind: "pilots" }
    ChoiceSheet {
        id: pilotSheet

        title: qsTr("Pilot")
        model: pilots
        onSearched: text => pilots.search = text
        onChosen: itemId => filters.offerings.pilot = itemId
    }
}
