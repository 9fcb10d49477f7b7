pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// One row of chips that narrow a FindingListModel, with how many there are; a chip that is set is cleared by pressing it again.
Flickable {
    id: filters

    required property FindingListModel findings

    function counted(words: string, count: var): string {
        return qsTr("%1 (%2)").arg(words).arg(Labels.number(count ?? 0))
    }

    implicitHeight: row.height
    contentWidth: row.width + 2 * Theme.space4
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    component MenuChip: Chip {
        id: chip

        required property string label
        required property string value
        required property var keys
        property var labelOf: key => key

        signal chosen(string key)

        text: checked ? labelOf.call(null, value) : label
        checked: value !== ""
        opens: !checked
        onClicked: checked ? chosen("") : menu.open()

        Menu {
            id: menu

            y: chip.height

            Repeater {
                model: chip.keys

                MenuItem {
                    required property string modelData

                    text: chip.labelOf.call(null, modelData)
                    onTriggered: chip.chosen(modelData)
                }
            }
        }
    }

    Row {
        id: row

        x: Theme.space4
        spacing: Theme.space2

        MenuChip {
            label: qsTr("Kind")
            value: filters.findings.kind
            keys: FindingWords.kinds
            labelOf: key => filters.counted(Labels.kindLabel(key), filters.findings.counts[key])
            onChosen: key => filters.findings.kind = key
        }
        MenuChip {
            visible: filters.findings.kind === "obstacle"
            label: Labels.fieldLabel("obstacle_kind")
            value: filters.findings.obstacleKind
            keys: FindingWords.obstacleKinds
            labelOf: key => filters.counted(Labels.valueText("obstacle_kind", key), filters.findings.obstacleCounts[key])
            onChosen: key => filters.findings.obstacleKind = key
        }
        Chip {
            text: checked ? Labels.nameOf(pilots, "pilots", filters.findings.area) : qsTr("Pilot")
            checked: filters.findings.area !== ""
            opens: !checked
            onClicked: checked ? filters.findings.area = "" : pilotSheet.open()
        }
        MenuChip {
            label: Labels.fieldLabel("state")
            value: filters.findings.state
            keys: FindingWords.states
            labelOf: key => RecordWords.choice("finding.state", key, Language.code)
            onChosen: key => filters.findings.state = key
        }
        Chip {
            text: checked ? Labels.nameOf(themes, "themes", filters.findings.theme) : qsTr("Theme")
            checked: filters.findings.theme !== ""
            opens: !checked
            onClicked: checked ? filters.findings.theme = "" : themeSheet.open()
        }
        MenuChip {
            label: Labels.fieldLabel("form")
            value: filters.findings.form
            keys: FindingWords.forms
            labelOf: key => OfferingWords.form(key)
            onChosen: key => filters.findings.form = key
        }
    }
    RegisterChoices { id: pilots; kind: "pilots" }
    RegisterChoices { id: themes; kind: "themes" }
    ChoiceSheet {
        id: pilotSheet

        title: qsTr("Pilot")
        model: pilots
        onSearched: text => pilots.search = text
        onChosen: itemId => filters.findings.area = itemId
    }
    ChoiceSheet {
        id: themeSheet

        title: qsTr("Theme")
        model: themes
        onSearched: text => themes.search = text
        onChosen: itemId => filters.findings.theme = itemId
    }
}
