pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One piece of support material: what it is called, in which languages and on which themes, its address or its files.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: material.title !== "" ? material.title : Labels.recordLabel("material")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "material/" + page.targetId)
        }
    ]

    MaterialDetail {
        id: material

        materialId: page.targetId
    }
    MaterialLibrary { id: library }

    function value(fields: var, key: string): string {
        return fields[key] ?? ""
    }

    function has(set: var, element: string): bool {
        return set.includes(element)
    }

    component Words: FormField {
        id: words

        required property string key

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        TextField {
            enabled: material.canWrite
            name: words.label
            text: page.value(material.fields, words.key)
            onEditingFinished: material.setField(words.key, text.trim())
        }
    }

    ScrollColumn {
        Card {
            Layout.fillWidth: true
            spacing: Theme.space3

            Words { key: "title_fi"; label: qsTr("Title in Finnish") }
            Words { key: "title_sv"; label: qsTr("Title in Swedish") }
            Words { key: "title_en"; label: qsTr("Title in English") }
            FormField {
                id: kinds

                Layout.fillWidth: true
                label: Labels.fieldLabel("kind")

                SegmentedChoice {
                    enabled: material.canWrite
                    name: kinds.label
                    keys: ["guide", "slides", "recording", "template", "example", "link", "other"]
                    labelOf: key => ProgrammeWords.kind(key)
                    value: page.value(material.fields, "kind")
                    onChosen: key => material.setField("kind", key)
                }
            }
            Words { key: "address" }
            Words { key: "licence" }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Languages and themes")
        }
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.space2

            Repeater {
                model: ["fi", "sv", "en"]

                Chip {
                    required property string modelData

                    checkable: true
                    enabled: material.canWrite
                    checked: page.has(material.languages, modelData)
                    text: Labels.languageName(modelData)
                    onClicked: material.setElement("languages", modelData, !page.has(material.languages, modelData))
                }
            }
            Repeater {
                model: library.allThemes

                Chip {
                    required property var modelData

                    checkable: true
                    enabled: material.canWrite
                    checked: page.has(material.themes, modelData.themeId)
                    text: modelData.name
                    onClicked: material.setElement("themes", modelData.themeId, !page.has(material.themes, modelData.themeId))
                }
            }
        }
        MaterialFiles {
            Layout.fillWidth: true
            detail: material
        }
        AlikeCard {
            Layout.fillWidth: true
            target: "material"
            recordId: page.targetId
            onOpened: (target, targetId) => page.go(target, targetId)
        }
        AppButton {
            visible: material.canWrite
            kind: AppButton.Quiet
            icon.name: "trash"
            text: qsTr("Remove from the library")
            onClicked: {
                const removed = page.targetId
                library.trash(removed)
                Notices.offer(qsTr("The material was removed"), () => library.restore(removed))
                page.leave()
            }
        }
    }
}
