pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// The facts of a note in one line; pressing it unfolds the fields. Every change is saved as it is made.
Column {
    id: details

    required property NoteEditor note
    property bool openAtFirst: false
    property bool open: openAtFirst

    readonly property bool wide: width > 520 * Theme.textScale

    function without(list: var, value: string): var {
        return list.filter(item => item !== value)
    }

    function withAlso(list: var, value: string): var {
        return list.includes(value) ? list : list.concat([value])
    }

    spacing: Theme.space3

    RegisterChoices { id: pilots; kind: "pilots" }
    RegisterChoices { id: organisations; kind: "organisations" }
    RegisterChoices { id: municipalities; kind: "municipalities" }

    T.Button {
        id: summary

        width: details.width
        implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.space3)
        focusPolicy: Qt.StrongFocus
        text: words.text
        Accessible.name: details.open ? qsTr("Hide the details") : qsTr("Details: %1").arg(words.text)
        onClicked: details.open = !details.open
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()

        contentItem: Item {
            Icon {
                id: kindIcon

                anchors.verticalCenter: parent.verticalCenter
                name: details.note.kind !== "" ? details.note.kind : "note"
                color: Theme.spruce
            }
            AppText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: kindIcon.width + Theme.space2
                width: parent.width - x - arrow.width - Theme.space2
                role: AppText.Second
                text: Labels.line([details.note.when !== "" ? Labels.dateTime(details.note.when) : "",
                       details.note.pilot !== "" ? Labels.nameOf(pilots, "pilots", details.note.pilot) : "",
                       details.note.place !== "" ? Labels.nameOf(municipalities, "municipalities", details.note.place) : "",
                       details.note.participants.length > 0 ? qsTr("%n participant(s)", "", details.note.participants.length) : ""])
                Accessible.ignored: true
            }
            Icon {
                id: arrow

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: "expand"
                rotation: details.open ? 180 : 0
                size: 20
                color: Theme.muted
            }
        }
        background: Item {
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }
            FocusRing { shown: summary.visualFocus }
        }
    }
    SegmentedChoice {
        width: details.width
        visible: details.open
        name: Labels.fieldLabel("kind")
        keys: ["visit", "interview", "workshop", "observation", "idea"]
        labelOf: key => Labels.kindLabel(key)
        iconOf: key => key
        value: details.note.kind
        onChosen: key => details.note.kind = key
    }
    GridLayout {
        width: details.width
        visible: details.open
        columns: details.wide ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        FormField {
            id: whenField

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: Labels.fieldLabel("when")

            DateTimeField {
                Layout.fillWidth: true
                name: whenField.label
                tongue: Qt.locale(Language.locale)
                value: details.note.when
                onEdited: value => details.note.when = value
            }
        }
        FormField {
            id: pilotField

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: Labels.fieldLabel("pilot")

            ComboPicker {
                Layout.fillWidth: true
                name: pilotField.label
                iconName: "pilot"
                clearable: true
                choices: pilots
                value: details.note.pilot
                valueText: value !== "" ? Labels.nameOf(pilots, "pilots", value) : ""
                placeholderText: qsTr("Choose a pilot")
                onSearched: text => pilots.search = text
                onChosen: itemId => details.note.pilot = itemId
            }
        }
        FormField {
            id: placeField

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: Labels.fieldLabel("place")

            ComboPicker {
                Layout.fillWidth: true
                name: placeField.label
                iconName: "place"
                clearable: true
                choices: municipalities
                value: details.note.place
                valueText: value !== "" ? Labels.nameOf(municipalities, "municipalities", value) : ""
                placeholderText: qsTr("Choose a municipality")
                onSearched: text => municipalities.search = text
                onChosen: itemId => details.note.place = itemId
            }
        }
        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Language of the note")

            SegmentedChoice {
                Layout.fillWidth: true
                name: qsTr("Language of the note")
                keys: ["fi", "sv", "en"]
                labelOf: key => Labels.languageName(key)
                value: details.note.noteLanguage
                onChosen: key => details.note.noteLanguage = key
            }
        }
    }
    FormField {
        width: details.width
        visible: details.open
        label: Labels.fieldLabel("organisations")

        ChipRow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            name: Labels.fieldLabel("organisations")
            iconName: "organisation"
            values: details.note.organisations
            labelOf: id => Labels.nameOf(organisations, "organisations", id)
            addText: qsTr("Add an organisation")
            choices: organisations
            onSearched: text => organisations.search = text
            onAdded: value => details.note.organisations = details.withAlso(details.note.organisations, value)
            onRemoved: value => details.note.organisations = details.without(details.note.organisations, value)
        }
    }
    FormField {
        width: details.width
        visible: details.open
        label: Labels.fieldLabel("participants")

        ChipRow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            name: Labels.fieldLabel("participants")
            iconName: "person"
            freeText: true
            values: details.note.participants
            addText: qsTr("Add a person")
            onAdded: value => details.note.participants = details.withAlso(details.note.participants, value)
            onRemoved: value => details.note.participants = details.without(details.note.participants, value)
        }
    }
    FormField {
        width: details.width
        visible: details.open
        label: Labels.fieldLabel("tags")

        ChipRow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            name: Labels.fieldLabel("tags")
            iconName: "tag"
            freeText: true
            values: details.note.tags
            addText: qsTr("Add a tag")
            onAdded: value => details.note.tags = details.withAlso(details.note.tags, value)
            onRemoved: value => details.note.tags = details.without(details.note.tags, value)
        }
    }
}
