pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One municipality of the mapping: what is known in each kind of education or with each provider, what is not, and its methods.
Card {
    id: card

    required property var row
    required property var columns
    property var methods: []
    property bool wide: false
    property bool writable: true

    readonly property var cells: columns.map((column, place) => ({ name: column.name, cell: row.cells[place] }))
    readonly property var known: cells.filter(each => isKnown(each.cell))
    readonly property var unknown: cells.filter(each => !isKnown(each.cell))

    signal opened(string methodId)
    signal asked(string municipality)

    function isKnown(cell: var): bool {
        return cell.methods.length + cell.criteria.length > 0
    }

    function words(cell: var): string {
        return Labels.line([cell.methods.length > 0 ? qsTr("%n method(s)", "", cell.methods.length) : "", cell.criteria.length > 0 ? qsTr("%n criterion(s)", "", cell.criteria.length) : ""])
    }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: card.row.name
    }
    Flow {
        id: told

        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: card.known

            AppText {
                required property var modelData

                width: card.wide ? Math.floor((told.width - told.spacing) / 2) : told.width
                text: modelData.name + ": " + card.words(modelData.cell)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: card.unknown.length > 0
        role: AppText.Second
        text: qsTr("Not known: %1").arg(card.unknown.map(each => each.name).join(", "))
    }
    Column {
        Layout.fillWidth: true

        Repeater {
            model: card.methods

            MethodRow {
                required property var modelData

                width: parent?.width || implicitWidth
                leftPadding: 0
                rightPadding: 0
                told: modelData
                onClicked: card.opened(modelData.methodId)
            }
        }
    }
    AppButton {
        visible: card.writable
        icon.name: "add"
        text: qsTr("New method")
        Accessible.name: text + ": " + card.row.name
        onClicked: card.asked(card.row.municipality)
    }
}
