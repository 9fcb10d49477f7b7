pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// Chips that narrow a PassageBoard; a chip that is set is cleared by pressing it again.
Flow {
    id: filters

    required property PassageBoard board

    function choices(codes: var): var {
        return codes.map(code => ({ key: code.codeId, label: code.name }))
    }

    spacing: Theme.space2

    component Choice: Chip {
        id: chip

        property string label
        property string value
        property string valueText

        signal chooseAsked()
        signal cleared()

        width: Math.min(implicitWidth, filters.width)
        text: checked ? valueText : label
        checked: value !== ""
        opens: !checked
        onClicked: checked ? cleared() : chooseAsked()
    }

    Choice {
        label: qsTr("Code")
        value: filters.board.code
        valueText: filters.choices(tree.rows).find(code => code.key === value)?.label ?? ""
        onChooseAsked: codeSheet.open()
        onCleared: filters.board.code = ""
    }
    Choice {
        label: qsTr("Pilot")
        value: filters.board.area
        valueText: Labels.nameOf(pilots, "pilots", value)
        onChooseAsked: pilotSheet.open()
        onCleared: filters.board.area = ""
    }
    Choice {
        id: kind

        label: qsTr("Kind")
        value: filters.board.kind
        valueText: Labels.kindLabel(value)
        onChooseAsked: kindMenu.open()
        onCleared: filters.board.kind = ""

        Menu {
            id: kindMenu

            y: kind.height

            Repeater {
                model: PassageWords.kinds

                MenuItem {
                    required property string modelData

                    text: Labels.kindLabel(modelData)
                    onTriggered: filters.board.kind = modelData
                }
            }
        }
    }
    Choice {
        label: qsTr("Theme")
        value: filters.board.theme
        valueText: Labels.nameOf(themes, "themes", value)
        onChooseAsked: themeSheet.open()
        onCleared: filters.board.theme = ""
    }
    CodeTree { id: tree }
    KeyChoices { id: codes; targets: filters.choices(tree.rows) }
    RegisterChoices { id: pilots; kind: "pilots" }
    RegisterChoices { id: themes; kind: "themes" }
    ChoiceSheet {
        id: codeSheet

        title: qsTr("Code")
        model: codes
        onSearched: text => codes.search = text
        onChosen: itemId => filters.board.code = itemId
    }
    ChoiceSheet {
        id: pilotSheet

        title: qsTr("Pilot")
        model: pilots
        onSearched: text => pilots.search = text
        onChosen: itemId => filters.board.area = itemId
    }
    ChoiceSheet {
        id: themeSheet

        title: qsTr("Theme")
        model: themes
        onSearched: text => themes.search = text
        onChosen: itemId => filters.board.theme = itemId
    }
}
