pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// One row of chips that narrow a NoteListModel; a chip that is set is cleared by pressing it again.
Flickable {
    id: filters

    required property NoteListModel notes

    function periodLabel(period: string): string {
        switch (period) {
        case "today": return qsTr("Today")
        case "week": return qsTr("Last 7 days")
        case "month": return qsTr("Last 30 days")
        case "year": return qsTr("Last year")
        default: return qsTr("Date")
        }
    }

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
            text: checked ? Labels.nameOf(pilots, "pilots", filters.notes.pilot) : qsTr("Pilot")
            checked: filters.notes.pilot !== ""
            opens: !checked
            onClicked: checked ? filters.notes.pilot = "" : pilotSheet.open()
        }
        Chip {
            id: kindChip

            text: checked ? Labels.kindLabel(filters.notes.kind) : qsTr("Kind")
            checked: filters.notes.kind !== ""
            opens: !checked
            onClicked: checked ? filters.notes.kind = "" : kindMenu.open()

            Menu {
                id: kindMenu

                y: kindChip.height

                Repeater {
                    model: ["visit", "interview", "workshop", "observation", "idea"]

                    MenuItem {
                        required property string modelData

                        text: Labels.kindLabel(modelData)
                        icon.name: modelData
                        onTriggered: filters.notes.kind = modelData
                    }
                }
            }
        }
        Chip {
            id: periodChip

            text: filters.periodLabel(filters.notes.period)
            checked: filters.notes.period !== ""
            opens: !checked
            onClicked: checked ? filters.notes.period = "" : periodMenu.open()

            Menu {
                id: periodMenu

                y: periodChip.height

                Repeater {
                    model: ["today", "week", "month", "year"]

                    MenuItem {
                        required property string modelData

                        text: filters.periodLabel(modelData)
                        onTriggered: filters.notes.period = modelData
                    }
                }
            }
        }
        Chip {
            text: checked ? filters.notes.tag : qsTr("Tag")
            checked: filters.notes.tag !== ""
            opens: !checked
            onClicked: checked ? filters.notes.tag = "" : tagSheet.open()
        }
        Chip {
            text: checked ? filters.notes.person : qsTr("Person")
            checked: filters.notes.person !== ""
            opens: !checked
            onClicked: checked ? filters.notes.person = "" : personSheet.open()
        }
    }
    RegisterChoices {
        id: pilots

        kind: "pilots"
    }
    ChoiceSheet {
        id: pilotSheet

        title: qsTr("Pilot")
        model: pilots
        onSearched: text => pilots.search = text
        onChosen: itemId => filters.notes.pilot = itemId
    }
    WordChoices {
        id: tags

        words: filters.notes.tags
    }
    ChoiceSheet {
        id: tagSheet

        title: qsTr("Tag")
        model: tags
        onSearched: text => tags.search = text
        onChosen: itemId => filters.notes.tag = itemId
    }
    WordChoices {
        id: people

        words: filters.notes.people
    }
    ChoiceSheet {
        id: personSheet

        title: qsTr("Person")
        model: people
        onSearched: text => people.search = text
        onChosen: itemId => filters.notes.person = itemId
    }
}
