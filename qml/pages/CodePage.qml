pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One code: its names and what it means in three languages, where it stands, what was merged into it, and its passages.
Page {
    id: page

    readonly property bool writable: Workspace.role !== "reader" && (code.mine ?? true)
    readonly property var code: tree.code
    readonly property bool here: code.name !== undefined
    property string trouble

    columnWidth: Theme.readingWidth
    title: code.name ?? ""
    actions: [
        IconButton {
            visible: page.here
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "code/" + page.targetId)
        }
    ]

    CodeTree {
        id: tree

        codeId: page.targetId
    }
    KeyChoices { id: places; targets: page.others(tree.rows) }
    KeyChoices { id: mergers; targets: page.others(tree.rows) }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: page.trouble !== ""
            kind: Banner.Wrong
            text: page.trouble
        }
        Banner {
            Layout.fillWidth: true
            visible: (page.code.mergedInto ?? "") !== ""
            text: qsTr("Merged: “%1” stands for this code now.").arg(page.code.mergedIntoName ?? "")
            actionText: page.writable ? qsTr("Take the merge back") : ""
            onActed: tree.unmerge(page.targetId)
        }
        Banner {
            Layout.fillWidth: true
            visible: page.here && !(page.code.mine ?? true)
            text: qsTr("Another person keeps this code, and only that person changes it.")
        }
        CodePassages {
            Layout.fillWidth: true
            visible: page.here
            passages: tree.passages
            onOpened: note => page.go("note", note)
        }
        Card {
            Layout.fillWidth: true
            visible: page.here
            spacing: Theme.space3

            NameFields {
                Layout.fillWidth: true
                editing: page.writable
                nameFi: page.code.nameFi ?? ""
                nameSv: page.code.nameSv ?? ""
                nameEn: page.code.nameEn ?? ""
                onFinnishEdited: words => tree.setField("name_fi", words)
                onSwedishEdited: words => tree.setField("name_sv", words)
                onEnglishEdited: words => tree.setField("name_en", words)
            }
            Repeater {
                model: ["definition_fi", "definition_sv", "definition_en", "examples"]

                RecordText {
                    required property string modelData

                    Layout.fillWidth: true
                    recordType: "code"
                    recordId: page.targetId
                    key: modelData
                    writable: page.writable
                    onFailed: (code, parameters) => page.trouble = Sentences.sentence(code, parameters)
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: page.here && page.writable && (page.code.mergedInto ?? "") === ""
            spacing: Theme.space3

            FormField {
                id: above

                Layout.fillWidth: true
                label: qsTr("Stands under")

                ComboPicker {
                    name: above.label
                    iconName: "tag"
                    choices: places
                    clearable: true
                    value: page.code.parent ?? ""
                    valueText: page.code.parentName ?? ""
                    placeholderText: qsTr("At the top")
                    onSearched: text => places.search = text
                    onChosen: id => tree.move(id)
                }
            }
            FormField {
                id: merging

                Layout.fillWidth: true
                label: qsTr("Merge into")
                hint: qsTr("All its passages are shown under the other code. The merge can be taken back at any time.")

                ComboPicker {
                    name: merging.label
                    iconName: "tag"
                    choices: mergers
                    onSearched: text => mergers.search = text
                    onChosen: id => tree.merge(id)
                }
            }
            Switch {
                Layout.fillWidth: true
                text: qsTr("No longer used")
                checked: page.code.retired ?? false
                onToggled: tree.setField("retired", checked ? "yes" : "")
            }
        }
        Card {
            Layout.fillWidth: true
            visible: (page.code.standsFor ?? []).length > 0
            padding: 1
            spacing: 0

            Repeater {
                model: page.code.standsFor ?? []

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    title: modelData.name
                    second: qsTr("Merged into this one")
                    iconName: "tag"
                    chevron: true
                    onClicked: page.go("code", modelData.codeId)
                }
            }
        }
    }

    // All other codes, as a picker wants them.
    function others(rows: var): var {
        return rows.filter(row => row.codeId !== targetId).map(row => ({ key: row.codeId, label: row.name }))
    }
}
