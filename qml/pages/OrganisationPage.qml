pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One organisation: names, kind, identifiers, its municipality's facts, and the pilots it takes part in.
Page {
    id: page

    property bool editing: false

    readonly property var municipality: organisation.municipality ?? ({})
    readonly property bool hasMunicipality: (municipality.code ?? "") !== ""

    columnWidth: Theme.readingWidth
    title: Labels.pickName(organisation.nameFi, organisation.nameSv, organisation.nameEn)
    actions: [
        IconButton {
            icon.name: page.editing ? "check" : "pencil"
            text: page.editing ? qsTr("Done") : qsTr("Edit")
            onClicked: page.editing = !page.editing
        },
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "organisation/" + page.targetId)
        }
    ]

    OrganisationDetail {
        id: organisation

        organisationId: page.targetId
    }

    component Fact: FormField {
        id: fact

        property string value

        Layout.fillWidth: true
        visible: value !== ""

        AppText {
            Layout.fillWidth: true
            text: fact.value
        }
    }

    ScrollColumn {
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.space2

            Badge { text: Labels.organisationKindLabel(organisation.kind); tone: Badge.Accent; iconName: "organisation" }
        }
        Banner {
            Layout.fillWidth: true
            visible: organisation.differs
            kind: Banner.Waiting
            text: qsTr("Two people wrote something about this organisation differently. Both are kept.")
            actionText: qsTr("Show both")
            onActed: page.go("differences", page.targetId)
        }
        Card {
            Layout.fillWidth: true

            NameFields {
                Layout.fillWidth: true
                editing: page.editing
                nameFi: organisation.nameFi
                nameSv: organisation.nameSv
                nameEn: organisation.nameEn
                onFinnishEdited: words => organisation.nameFi = words
                onSwedishEdited: words => organisation.nameSv = words
                onEnglishEdited: words => organisation.nameEn = words
            }
            FormField {
                id: idField

                Layout.fillWidth: true
                visible: page.editing || organisation.businessId !== ""
                label: Labels.fieldLabel("business_id")

                AppText {
                    Layout.fillWidth: true
                    visible: !page.editing
                    text: organisation.businessId
                }
                TextField {
                    Layout.fillWidth: true
                    visible: page.editing
                    name: idField.label
                    text: organisation.businessId
                    onEditingFinished: {
                        if (text !== organisation.businessId)
                            organisation.businessId = text
                    }
                }
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: page.hasMunicipality
            text: qsTr("Municipality")
        }
        Card {
            Layout.fillWidth: true
            visible: page.hasMunicipality

            Fact { label: qsTr("Municipality code"); value: page.municipality.code ?? "" }
            Fact { label: Labels.fieldLabel("region"); value: page.municipality.region ?? "" }
            Fact { label: Labels.fieldLabel("languages"); value: Labels.municipalityLanguages(page.municipality.languages ?? "") }
            Fact {
                label: Labels.fieldLabel("population")
                value: page.municipality.population ? Labels.number(page.municipality.population) : ""
            }
            Fact { label: qsTr("Later changes"); value: page.municipality.change ?? "" }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Pilots")
            count: organisation.pilots.length
        }
        Card {
            Layout.fillWidth: true
            visible: organisation.pilots.length > 0
            padding: 1
            spacing: 0

            Repeater {
                model: organisation.pilots

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    title: modelData.name
                    iconName: "pilot"
                    chevron: true
                    onClicked: page.go("pilot", modelData.pilotId)
                }
            }
        }
    }
}
