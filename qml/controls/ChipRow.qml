pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// Several values (tags, people, organisations) as chips, with a chip that adds one through a ChoiceSheet.
Flow {
    id: chips

    property var values: []
    property var labelOf: value => value
    property string addText
    property string name
    // A model with roles itemId, name, detail for the sheet; null where only new words are added.
    property var choices: null
    property bool freeText: false
    property string iconName

    signal added(string value)
    signal removed(string value)
    signal searched(string text)

    spacing: Theme.space2
    Accessible.role: Accessible.List
    Accessible.name: name

    Repeater {
        model: chips.values

        Chip {
            required property string modelData

            width: Math.min(implicitWidth, chips.width)
            text: chips.labelOf.call(null, modelData)
            icon.name: chips.iconName
            removable: true
            onClicked: chips.removed(modelData)
        }
    }
    Chip {
        width: Math.min(implicitWidth, chips.width)
        text: chips.addText
        icon.name: "add"
        onClicked: sheet.open()
    }

    ChoiceSheet {
        id: sheet

        title: chips.addText
        model: chips.choices
        freeText: chips.freeText
        onSearched: text => chips.searched(text)
        onChosen: itemId => chips.added(itemId)
    }
}
