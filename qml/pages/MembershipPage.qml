pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One organisation in a pilot: from when to when, and the authorisation and the approval that it owes.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: member.organisationName
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "membership/" + page.targetId)
        }
    ]

    MembershipDetail {
        id: member

        membershipId: page.targetId
    }

    component Day: FormField {
        id: day

        required property string key

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)
        error: entry.wrong ? qsTr("This is not a day. Write it like %1.").arg(Labels.date("2020-02-12")) : ""

        DateField {
            id: entry

            enabled: member.canWrite
            name: day.label
            tongue: Qt.locale(Language.locale)
            value: member.fields[day.key] ?? ""
            onEdited: value => member.setField(day.key, value)
        }
    }
    component Words: FormField {
        id: words

        required property string key

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        TextField {
            enabled: member.canWrite
            name: words.label
            text: member.fields[words.key] ?? ""
            onEditingFinished: member.setField(words.key, text)
        }
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: qsTr("In the pilot %1").arg(member.pilotName)
        }
        AppButton {
            icon.name: "organisation"
            text: qsTr("About the organisation")
            onClicked: page.go("organisation", member.organisation)
        }
        SectionHeader {
            Layout.fillWidth: true
            text: Labels.fieldLabel("authorisation")
        }
        Card {
            Layout.fillWidth: true

            Day { key: "authorised_on" }
            Words { key: "authorised_by"; hint: qsTr("The body or the office, for example the municipal board") }
            Words { key: "authorisation"; label: qsTr("Document"); hint: qsTr("Its number, or where it is kept") }
            Day { key: "authorised_until"; hint: qsTr("Empty: no end") }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: Labels.fieldLabel("approval")
        }
        Card {
            Layout.fillWidth: true

            Day { key: "approved_on" }
            Words { key: "approved_by"; hint: qsTr("The body or the office, for example the municipal board") }
            Words { key: "approval"; label: qsTr("Document"); hint: qsTr("Its number, or where it is kept") }
            Day { key: "approved_until"; hint: qsTr("Empty: no end") }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: Labels.recordLabel("membership")
        }
        Card {
            Layout.fillWidth: true

            Day { key: "from" }
            Day { key: "to"; hint: qsTr("Empty: no end") }
        }
    }
}
