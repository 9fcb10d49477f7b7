pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How each municipality follows up quality today, by kind of education: who does what, where nothing is known, and what is worth
// keeping.
Page {
    id: page

    readonly property bool writes: Workspace.role !== "reader"

    readonly property var unknown: mapping.unknown

    function known(cell: var): string {
        return Labels.line([cell.methods > 0 ? qsTr("%n method(s)", "", cell.methods) : "", cell.criteria > 0 ? qsTr("%n criterion(s)", "", cell.criteria) : ""])
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("mapping")
    actions: [
        IconButton {
            visible: page.writes
            icon.name: "add"
            text: qsTr("New method")
            onClicked: page.go("method", mapping.create(""))
        }
    ]

    QualityMapping { id: mapping }
    RegisterChoices { id: organisations; kind: "organisations" }

    ScrollColumn {
        FormField {
            id: whom

            Layout.fillWidth: true
            visible: mapping.rows.length > 0 || mapping.provider !== ""
            label: Labels.fieldLabel("provider")

            ComboPicker {
                name: whom.label
                iconName: "organisation"
                placeholderText: qsTr("All providers")
                clearable: true
                choices: organisations
                value: mapping.provider
                valueText: Labels.nameOf(organisations, "organisations", value)
                onSearched: text => organisations.search = text
                onChosen: itemId => mapping.provider = itemId
            }
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.space3

            Repeater {
                model: mapping.rows

                MappingCard {
                    required property var modelData

                    width: parent?.width || implicitWidth
                    row: modelData
                    wide: page.width >= Theme.phoneWidth
                    writable: page.writes
                    knownWords: cell => page.known(cell)
                    onOpened: methodId => page.go("method", methodId)
                    onAsked: municipality => page.go("method", mapping.create(municipality))
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: mapping.rows.length === 0
            iconName: "observation"
            text: qsTr("Nobody has told yet how they follow up quality. Begin with one municipality: what it does, with which provider, in which education.")
            actionText: page.writes ? qsTr("New method") : ""
            onActed: page.go("method", mapping.create(""))
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: mapping.examples.length > 0
            text: qsTr("Good examples")
            count: mapping.examples.length
        }
        Card {
            Layout.fillWidth: true
            visible: mapping.examples.length > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: mapping.examples

                    ListRow {
                        required property var modelData

                        width: parent?.width || implicitWidth
                        iconName: "idea"
                        title: modelData.name
                        second: modelData.words
                        secondLines: 4
                        chevron: true
                        onClicked: page.go(modelData.type, modelData.recordId)
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: mapping.rows.length > 0 && page.unknown.length > 0
            role: AppText.Second
            text: qsTr("Nothing is known yet of %1").arg(page.unknown.join(", "))
        }
    }
}
