pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The columns of an extract in the authority's order, and what goes into each.
Card {
    id: card

    required property var detail

    readonly property var columns: detail.columns
    readonly property var targets: detail.columnFields().map(key => ({ key: key, label: ReportingWords.column(key) }))

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("The authority's columns")
    }
    OrderedList {
        Layout.fillWidth: true
        name: qsTr("The authority's columns")
        editable: card.detail.canWrite
        items: card.columns
        addText: qsTr("Add a column")
        onAdded: text => card.detail.addColumn(text)
        onEdited: (itemId, text) => card.detail.setHeading(itemId, text)
        onMoved: (itemId, place) => card.detail.moveItem("columns", itemId, place)
        onRemoved: (itemId, text, after) => {
            const field = card.columns.find(column => column.id === itemId)?.field ?? ""
            card.detail.removeItem("columns", itemId)
            Notices.offer(qsTr("“%1” was removed").arg(text), () => card.detail.restoreColumn(itemId, text, field, after))
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: card.columns.length > 0
        role: AppText.Heading
        text: qsTr("What goes into each")
    }
    KeyChoices { id: known; targets: card.targets }

    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: card.columns

            FormField {
                id: column

                required property var modelData

                width: rows.width
                label: modelData.text
                hint: modelData.sample !== "" ? qsTr("For example %1").arg(modelData.sample) : ""

                ComboPicker {
                    name: column.label
                    enabled: card.detail.canWrite
                    placeholderText: qsTr("Stays empty")
                    clearable: true
                    choices: known
                    value: column.modelData.field
                    valueText: ReportingWords.column(value)
                    onSearched: text => known.search = text
                    onChosen: itemId => card.detail.setColumnField(column.modelData.id, itemId)
                }
            }
        }
    }
}
