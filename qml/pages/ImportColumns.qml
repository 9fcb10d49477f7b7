pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The columns of a file, each with what it is taken as.
Card {
    id: card

    required property ListImport list

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("What the columns are")
    }
    KeyChoices { id: known; targets: card.list.targets }

    Repeater {
        model: card.list.columns

        FormField {
            id: column

            required property var modelData
            required property int index

            Layout.fillWidth: true
            label: modelData.heading
            hint: modelData.sample !== "" ? qsTr("For example %1").arg(modelData.sample) : ""

            ComboPicker {
                Layout.fillWidth: true
                name: column.label
                placeholderText: qsTr("Left out")
                clearable: true
                choices: known
                value: column.modelData.key
                valueText: card.labelOf(card.list.targets, column.modelData.key)
                onSearched: text => known.search = text
                onChosen: itemId => card.list.setKey(column.index, itemId)
            }
        }
    }

    function labelOf(targets: var, key: string): string {
        return targets.find(target => target.key === key)?.label ?? ""
    }
}
