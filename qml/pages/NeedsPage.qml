pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The needs of working life by area and field, the unanswered ones first, and the offerings that answer none. The targets
// "open" and "pilot/ID" come narrowed.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("needs")
    Component.onCompleted: {
        if (targetId.startsWith("pilot/"))
            needs.pilot = targetId.slice(6)
        else if (targetId === "open")
            needs.open = true
    }
    actions: [
        ExportButton { what: "need" },
        IconButton {
            visible: Workspace.role !== "reader"
            icon.name: "add"
            text: qsTr("New need")
            onClicked: page.go("need", needs.create())
        }
    ]

    NeedListModel { id: needs }
    RegisterChoices { id: pilots; kind: "pilots" }
    ChoiceSheet {
        id: pilotSheet

        title: qsTr("Pilot")
        model: pilots
        onSearched: text => pilots.search = text
        onChosen: itemId => needs.pilot = itemId
    }
    ScrollColumn {
        Flow {
            Layout.fillWidth: true
            visible: needs.whole > 0
            spacing: Theme.space2

            Chip {
                text: qsTr("Unanswered")
                checked: needs.open
                onClicked: needs.open = !needs.open
            }
            Chip {
                text: checked ? Labels.nameOf(pilots, "pilots", needs.pilot) : qsTr("Pilot")
                checked: needs.pilot !== ""
                opens: !checked
                onClicked: checked ? needs.pilot = "" : pilotSheet.open()
            }
            FilterMenu {
                visible: needs.fieldsOfWork.length > 0
                label: RecordWords.field("field", Language.code)
                value: needs.field
                keys: needs.fieldsOfWork
                onChosen: key => needs.field = key
            }
        }
        Card {
            id: rows

            Layout.fillWidth: true
            visible: needs.count > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: needs

                    ListRow {
                        id: row

                        required property string needId
                        required property string title
                        required property string field
                        required property string pilotName
                        required property string on
                        required property string source
                        required property string standing
                        required property int candidates

                        width: rows.width - 2 * rows.padding
                        iconName: OfferingWords.needIcon(standing)
                        text: title !== "" ? title : qsTr("A need without a title")
                        second: Labels.line([field, pilotName, OfferingWords.need(standing)])
                        third: Labels.line([on !== "" ? Labels.date(on) : "", source, candidates > 0 ? qsTr("%n offering(s) could answer", "", candidates) : ""])
                        chevron: true
                        onClicked: page.go("need", row.needId)
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: needs.count === 0
            iconName: "attention"
            text: needs.whole > 0 ? qsTr("No need fits these filters.")
                                  : qsTr("No needs of working life have been written down yet: who needs which competence, who says so, and when.")
            actionText: needs.whole > 0 ? qsTr("Show all needs") : Workspace.role !== "reader" ? qsTr("New need") : ""
            onActed: {
                if (needs.whole === 0)
                    return page.go("need", needs.create())
                needs.open = false
                needs.pilot = ""
                needs.field = ""
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: needs.withoutNeed.length > 0
            text: qsTr("Offerings without a need")
            count: needs.withoutNeed.length
        }
        Card {
            id: lonely

            Layout.fillWidth: true
            visible: needs.withoutNeed.length > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: needs.withoutNeed

                    ListRow {
                        required property var modelData

                        width: lonely.width - 2 * lonely.padding
                        iconName: "place"
                        text: modelData.title !== "" ? modelData.title : qsTr("An offering without a title")
                        chevron: true
                        onClicked: page.go("offering", modelData.offeringId)
                    }
                }
            }
        }
    }
}
