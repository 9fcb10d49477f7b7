pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Every list of the network, to be saved as a file.
Card {
    id: card

    property string what: "organisation"

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Save a list as a file")
    }
    ListExport { id: known }
    KeyChoices { id: shown; targets: known.lists }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        ComboPicker {
            Layout.fillWidth: true
            name: qsTr("Which list")
            choices: shown
            value: card.what
            valueText: card.labelOf(known.lists, card.what)
            onSearched: text => shown.search = text
            onChosen: itemId => card.what = itemId
        }
        ExportButton { what: card.what }
    }

    function labelOf(lists: var, key: string): string {
        return lists.find(one => one.key === key)?.label ?? ""
    }
}
