pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One application: its six parts while they are written, what is missing, how long it is, and the copy once it is submitted.
Page {
    id: page

    property string errorText
    readonly property bool frozen: opened.submitted !== ""
    readonly property var copy: opened.copy
    readonly property var parts: [namePart, responsiblePart, areaPart, aimPart, formsPart, planPart]
    readonly property int characters: parts.reduce((sum, part) => sum + part.characters, 0)
    readonly property int withoutSpaces: parts.reduce((sum, part) => sum + part.withoutSpaces, 0)
    readonly property bool tooLong: opened.limit > 0 && characters > opened.limit

    function frozenText(key: string): string {
        return copy[key] ?? ""
    }

    function complain(code: string, parameters: var) {
        errorText = ApplicationWords.refusal(code, parameters) || Sentences.sentence(code, parameters)
    }

    columnWidth: Theme.readingWidth
    title: opened.heading !== "" ? opened.heading : qsTr("Application")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "application/" + page.targetId)
        }
    ]

    component Part: ApplicationPart {
        Layout.fillWidth: true
        applicationId: page.targetId
        frozen: page.frozen
        frozenText: page.frozenText(key)
        onFailed: (code, parameters) => page.complain(code, parameters)
    }

    ApplicationDetail {
        id: opened

        applicationId: page.targetId
        onFailed: (code, parameters) => page.complain(code, parameters)
        onChanged: {
            if (submitted !== "")
                page.errorText = ""
        }
    }
    RegisterChoices { id: organisations; kind: "organisations" }
    RegisterChoices { id: pilots; kind: "pilots" }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ScrollColumn {
                ApplicationHead {
                    Layout.fillWidth: true
                    application: opened
                    onReviewed: page.go("assessments", page.targetId)
                    onDiffered: page.go("differences", page.targetId)
                }
                FormField {
                    id: pilotField

                    Layout.fillWidth: true
                    visible: !page.frozen || opened.pilot !== ""
                    label: Labels.fieldLabel("pilot")
                    hint: page.frozen ? "" : qsTr("If it is in the register already.")

                    ComboPicker {
                        name: pilotField.label
                        iconName: "pilot"
                        choices: pilots
                        clearable: true
                        value: opened.pilot
                        valueText: Labels.nameOf(pilots, "pilots", opened.pilot)
                        onSearched: text => pilots.search = text
                        onChosen: itemId => opened.pilot = itemId
                    }
                }
                Part {
                    id: namePart

                    key: "name"
                    number: 1
                }
                Part {
                    id: responsiblePart

                    key: "responsible"
                    number: 2

                    ComboPicker {
                        Layout.fillWidth: true
                        visible: !page.frozen
                        name: Labels.fieldLabel("lead")
                        iconName: "organisation"
                        choices: organisations
                        clearable: true
                        value: opened.lead
                        valueText: Labels.nameOf(organisations, "organisations", opened.lead)
                        onSearched: text => organisations.search = text
                        onChosen: itemId => opened.lead = itemId
                    }
                    AppText {
                        Layout.fillWidth: true
                        visible: page.frozen
                        font.weight: Font.Medium
                        text: Labels.nameOf(organisations, "organisations", page.frozenText("lead"))
                    }
                }
                Part {
                    id: areaPart

                    key: "area"
                    number: 3

                    ChipRow {
                        Layout.fillWidth: true
                        visible: !page.frozen
                        name: Labels.fieldLabel("organisations")
                        iconName: "organisation"
                        values: opened.organisations
                        labelOf: id => Labels.nameOf(organisations, "organisations", id)
                        addText: qsTr("Add an organisation")
                        choices: organisations
                        onSearched: text => organisations.search = text
                        onAdded: itemId => opened.addOrganisation(itemId)
                        onRemoved: itemId => opened.removeOrganisation(itemId)
                    }
                    AppText {
                        Layout.fillWidth: true
                        visible: page.frozen && text !== ""
                        font.weight: Font.Medium
                        text: (page.copy.organisations ?? []).map(id => Labels.nameOf(organisations, "organisations", id)).join(", ")
                    }
                }
                Part {
                    id: aimPart

                    key: "aim"
                    number: 4

                    AimChoice {
                        Layout.fillWidth: true
                        frozen: page.frozen
                        linked: page.frozen ? page.copy.aims ?? [] : opened.aims
                        onChosen: (aim, linked) => opened.linkAim(aim, linked)
                    }
                }
                Part {
                    id: formsPart

                    key: "forms"
                    number: 5
                }
                Part {
                    id: planPart

                    key: "plan"
                    number: 6
                }
                ApplicationGaps {
                    Layout.fillWidth: true
                    visible: !page.frozen
                    gaps: opened.gaps
                    characters: page.characters
                    limit: opened.limit
                    late: opened.pastDeadline
                    onSubmitted: {
                        page.parts.forEach(part => part.flush())
                        opened.submit()
                    }
                }
            }
        }
        Banner {
            Layout.fillWidth: true
            Layout.margins: Theme.space2
            visible: page.errorText !== ""
            kind: Banner.Wrong
            closable: true
            text: page.errorText
            onClosed: page.errorText = ""
        }
        ApplicationCount {
            Layout.fillWidth: true
            visible: !page.frozen
            characters: page.characters
            withoutSpaces: page.withoutSpaces
            limit: opened.limit
        }
    }
}
