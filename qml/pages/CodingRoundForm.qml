pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A new round of coding: its name, the notes, who codes them, and by which codes.
Card {
    id: form

    property var notes: [] // {key, label}
    property string trouble
    property var chosenNotes: []
    property var chosenCoders: []
    property var chosenCodes: []
    readonly property bool whole: words.text.trim() !== "" && chosenNotes.length > 0 && chosenCoders.length > 1

    signal opened(string name, var notes, var coders, var codes)

    function labelOf(rows: var, key: string): string {
        return rows.find(row => row.key === key)?.label ?? ""
    }

    function without(list: var, one: string): var {
        return list.filter(each => each !== one)
    }

    function lacking(): string {
        if (words.text.trim() === "")
            return qsTr("Give the round a name.")
        if (chosenNotes.length === 0)
            return qsTr("Choose at least one note.")
        return chosenCoders.length < 2 ? qsTr("Choose at least two coders.") : ""
    }

    spacing: Theme.space3

    CodeTree { id: tree }
    PeopleList { id: people }
    KeyChoices { id: noteChoices; targets: form.notes.filter(row => !form.chosenNotes.includes(row.key)) }
    KeyChoices { id: codeChoices; targets: form.codesOf(tree.rows).filter(row => !form.chosenCodes.includes(row.key)) }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("New round")
    }
    Banner {
        Layout.fillWidth: true
        visible: form.trouble !== ""
        kind: Banner.Wrong
        text: form.trouble
    }
    FormField {
        id: naming

        Layout.fillWidth: true
        label: Labels.fieldLabel("name")

        TextField {
            id: words

            name: naming.label
        }
    }
    FormField {
        id: noting

        Layout.fillWidth: true
        label: qsTr("Notes to code")

        ComboPicker {
            name: noting.label
            iconName: "note"
            placeholderText: qsTr("Add a note")
            choices: noteChoices
            onSearched: text => noteChoices.search = text
            onChosen: id => form.chosenNotes = form.chosenNotes.concat([id])
        }
        ChosenChips {
            keys: form.chosenNotes
            iconName: "note"
            labelOf: key => form.labelOf(form.notes, key)
            onRemoved: key => form.chosenNotes = form.without(form.chosenNotes, key)
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Coders")
        hint: people.count < 2 ? qsTr("There is nobody else in the network yet. Invite somebody first.") : ""

        Column {
            Repeater {
                model: people

                CheckBox {
                    required property string personId
                    required property string who
                    required property bool gone

                    width: parent?.width || implicitWidth
                    visible: !gone
                    text: who
                    checked: form.chosenCoders.includes(personId)
                    onToggled: form.chosenCoders = checked ? form.chosenCoders.concat([personId]) : form.without(form.chosenCoders, personId)
                }
            }
        }
    }
    FormField {
        id: coding

        Layout.fillWidth: true
        label: Labels.fieldLabel("codes")
        hint: qsTr("None chosen: the round is about all codes.")

        ComboPicker {
            name: coding.label
            iconName: "tag"
            placeholderText: qsTr("Add a code")
            choices: codeChoices
            onSearched: text => codeChoices.search = text
            onChosen: id => form.chosenCodes = form.chosenCodes.concat([id])
        }
        ChosenChips {
            keys: form.chosenCodes
            iconName: "tag"
            labelOf: key => form.labelOf(form.codesOf(tree.rows), key)
            onRemoved: key => form.chosenCodes = form.without(form.chosenCodes, key)
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        role: AppText.Second
        text: form.lacking()
    }
    AppButton {
        icon.name: "add"
        enabled: form.whole
        text: qsTr("Open the round")
        onClicked: form.opened(words.text.trim(), form.chosenNotes, form.chosenCoders, form.chosenCodes)
    }

    function codesOf(rows: var): var {
        return rows.map(row => ({ key: row.codeId, label: row.name }))
    }
}
