pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The library of support material, narrowed by language and theme. A target "pilot/ID" or "event/ID" is what is for one of them.
Page {
    id: page

    readonly property var owner: targetId.split("/")
    readonly property bool writable: Workspace.role !== "reader"
    readonly property bool narrowed: library.theme !== "" || library.language !== ""

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("library")

    MaterialLibrary {
        id: library

        pilotId: page.owner[0] === "pilot" ? page.owner[1] : ""
        eventId: page.owner[0] === "event" ? page.owner[1] : ""
    }
    WordChoices { id: themeChoices; words: page.names(library.themes) }

    ScrollColumn {
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.space2

            Repeater {
                model: ["fi", "sv", "en"]

                Chip {
                    required property string modelData

                    checkable: true
                    checked: library.language === modelData
                    text: Labels.languageName(modelData)
                    onClicked: library.language = library.language === modelData ? "" : modelData
                }
            }
        }
        FormField {
            id: themes

            Layout.fillWidth: true
            visible: library.themes.length > 0
            label: qsTr("Theme")

            ComboPicker {
                name: themes.label
                iconName: "tag"
                choices: themeChoices
                value: library.theme
                valueText: library.theme === "" ? qsTr("All themes") : page.found(library.themes, "themeId", library.theme, "name")
                onSearched: text => themeChoices.search = text
                onChosen: name => library.theme = page.found(library.themes, "name", name, "themeId")
            }
        }
        AppButton {
            kind: AppButton.Quiet
            visible: page.narrowed
            icon.name: "close"
            text: qsTr("Show all")
            onClicked: {
                library.theme = ""
                library.language = ""
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: library.loaded && library.rows.length === 0
            iconName: "page"
            text: page.narrowed ? qsTr("No material in this language or on this theme.")
                                : qsTr("No support material yet. Guides, slides and examples that are put here are there for the whole network, without a connection too.")
        }
        Card {
            Layout.fillWidth: true
            visible: library.rows.length > 0
            padding: 1
            spacing: 0

            Repeater {
                model: library.rows

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    title: modelData.title !== "" ? modelData.title : ProgrammeWords.materialKind(modelData.kind)
                    second: Labels.line([ProgrammeWords.materialKind(modelData.kind), modelData.languages.map(code => Labels.languageName(code)).join(", "), modelData.themes.join(", ")])
                    secondLines: 4
                    iconName: modelData.address !== "" ? "link" : "page"
                    chevron: true
                    onClicked: page.go("material", modelData.materialId)
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: page.writable

            FormField {
                id: added

                Layout.fillWidth: true
                label: qsTr("New material")

                TextField {
                    id: title

                    name: added.label
                    placeholderText: qsTr("Its title")
                    onAccepted: page.begin()
                }
            }
            AppButton {
                icon.name: "add"
                enabled: title.text.trim() !== ""
                text: qsTr("Add to the library")
                onClicked: page.begin()
            }
        }
    }

    function names(themes: var): var {
        return themes.map(theme => theme.name)
    }

    // What the theme with this value has under another key; empty without it.
    function found(themes: var, key: string, value: string, wanted: string): string {
        return themes.find(theme => theme[key] === value)?.[wanted] ?? ""
    }

    function begin() {
        const words = title.text.trim()
        if (words === "")
            return
        title.text = ""
        page.go("material", library.add(words))
    }
}
