pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One pilot area: names, lead, themes, members with their dates, and contact persons by title.
Page {
    id: page

    property bool editing: false

    columnWidth: Theme.readingWidth
    title: pilot.name
    actions: [
        IconButton {
            icon.name: page.editing ? "check" : "pencil"
            text: page.editing ? qsTr("Done") : qsTr("Edit")
            onClicked: page.editing = !page.editing
        },
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "pilot/" + page.targetId)
        }
    ]

    PilotDetail {
        id: pilot

        pilotId: page.targetId
    }
    PilotPapers {
        id: papers

        pilotId: page.targetId
    }
    RegisterChoices { id: organisations; kind: "organisations" }
    SpaceList {
        id: spaces

        readonly property var own: revision >= 0 ? find("subject", page.targetId) : ({})
    }

    ScrollColumn {
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.space2

            Badge { text: qsTr("Pilot %1").arg(pilot.number); tone: Badge.Accent; iconName: "pilot" }
            Badge { text: qsTr("%n note(s)", "", pilot.noteCount); iconName: "note" }
        }
        Banner {
            Layout.fillWidth: true
            visible: pilot.differs
            kind: Banner.Waiting
            text: qsTr("Two people wrote something about this pilot differently. Both are kept.")
            actionText: qsTr("Show both")
            onActed: page.go("differences", page.targetId)
        }
        AppButton {
            kind: AppButton.Primary
            icon.name: "add"
            text: qsTr("New note in this pilot")
            onClicked: page.go("note", "new:visit:" + page.targetId)
        }
        Card {
            Layout.fillWidth: true

            NameFields {
                Layout.fillWidth: true
                editing: page.editing
                nameFi: pilot.nameFi
                nameSv: pilot.nameSv
                nameEn: pilot.nameEn
                onFinnishEdited: words => pilot.nameFi = words
                onSwedishEdited: words => pilot.nameSv = words
                onEnglishEdited: words => pilot.nameEn = words
            }
            FormField {
                id: leadField

                Layout.fillWidth: true
                label: Labels.fieldLabel("lead")

                AppText {
                    Layout.fillWidth: true
                    visible: !page.editing
                    text: Labels.nameOf(organisations, "organisations", pilot.lead)
                }
                ComboPicker {
                    Layout.fillWidth: true
                    visible: page.editing
                    name: leadField.label
                    iconName: "organisation"
                    choices: organisations
                    value: pilot.lead
                    valueText: Labels.nameOf(organisations, "organisations", pilot.lead)
                    onSearched: text => organisations.search = text
                    onChosen: itemId => pilot.lead = itemId
                }
            }
            PilotResponsible {
                Layout.fillWidth: true
                pilot: pilot
                editing: page.editing
            }
            FormField {
                id: budgetField

                Layout.fillWidth: true
                visible: page.editing || !isNaN(pilot.budget)
                label: Labels.fieldLabel("budget")
                hint: page.editing ? qsTr("In euro, for example %1").arg(Labels.money(123450)) : ""
                error: budget.wrong ? qsTr("This is not a sum of money. Write it like %1.").arg(Labels.money(123450)) : ""

                AppText {
                    visible: !page.editing
                    text: isNaN(pilot.budget) ? "" : Labels.money(pilot.budget)
                }
                MoneyField {
                    id: budget

                    visible: page.editing
                    name: budgetField.label
                    cents: pilot.budget
                    wordsOf: cents => Labels.money(cents)
                    centsOf: words => Language.cents(words)
                    onGiven: cents => pilot.budget = cents
                }
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: Labels.fieldLabel("steps")
            count: steps.count
        }
        Card {
            Layout.fillWidth: true
            padding: Theme.space3

            DetailList {
                id: steps

                Layout.fillWidth: true
                detail: pilot
                key: "steps"
                addText: qsTr("Add a step")
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: pilot.themes.length > 0
            text: qsTr("Themes")
        }
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.space2

            Repeater {
                model: pilot.themes

                Badge {
                    required property string modelData

                    text: modelData
                    tone: Badge.Info
                }
            }
        }
        PilotMembers {
            Layout.fillWidth: true
            detail: pilot
            standing: papers
            onOpened: membershipId => page.go("membership", membershipId)
        }
        PilotTargets {
            Layout.fillWidth: true
            pilotId: page.targetId
            onOpened: targetId => page.go("target", targetId)
        }
        Card {
            Layout.fillWidth: true
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: qsTr("Fee")
                second: qsTr("How it is divided, and what is paid")
                iconName: "pilot"
                chevron: true
                onClicked: page.go("fee", page.targetId + "." + papers.year)
            }
        }
        FeeDueCard {
            Layout.fillWidth: true
            pilotId: page.targetId
            onProgrammeAsked: page.go("programme", "pilot/" + page.targetId)
        }
        PilotLinks {
            Layout.fillWidth: true
            pilotId: page.targetId
            onGo: (target, targetId) => page.go(target, targetId)
        }
        AlikeCard {
            Layout.fillWidth: true
            target: "pilot"
            recordId: page.targetId
            onOpened: (target, targetId) => page.go(target, targetId)
        }
        PilotLog {
            Layout.fillWidth: true
            pilotId: page.targetId
        }
        PilotContacts {
            Layout.fillWidth: true
            contacts: pilot.contacts
            onOpened: personId => page.go("contact", personId)
        }
        Card {
            Layout.fillWidth: true
            visible: spaces.own.spaceId !== undefined || Workspace.role === "administrator"
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: spaces.own.spaceId ? qsTr("This pilot's own space") : qsTr("Make a space for this pilot")
                second: spaces.own.spaceId ? qsTr("%n person(s)", "", spaces.own.people) : qsTr("Notes that only this pilot's people read.")
                secondLines: 4
                iconName: "lock"
                chevron: true
                onClicked: spaces.own.spaceId ? page.go("people", spaces.own.spaceId) : page.go("newspace", page.targetId)
            }
        }
    }
}
