pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What is kept about a contact person: to correct, to hand over as a file, and to erase for good.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: contact.erased ? qsTr("Erased person") : contact.name !== "" ? contact.name : contact.title

    PersonData {
        id: contact

        personId: page.targetId
    }
    Dialog {
        id: sure

        title: qsTr("Erase this person's data?")
        text: qsTr("The name, e-mail and telephone are erased here at once, and on the server and everybody else's devices when they next connect. Titles and notes stay. Nobody can bring it back.")
        acceptText: qsTr("Erase for good")
        danger: true
        onAccepted: contact.erase()
    }

    component PersonalField: FormField {
        id: field

        required property string key
        required property string value

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        TextField {
            Layout.fillWidth: true
            enabled: contact.canWrite
            name: field.label
            text: field.value
            onEditingFinished: {
                if (text !== field.value)
                    contact.setField(field.key, text)
            }
        }
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            color: Theme.muted
            text: contact.title
        }
        Banner {
            Layout.fillWidth: true
            visible: contact.erased
            text: qsTr("Erased on %1 by %2. Nothing about this person can be added here any more.").arg(Labels.dateTime(contact.erasedOn)).arg(contact.erasedBy)
        }
        Card {
            Layout.fillWidth: true
            visible: !contact.erased

            PersonalField { key: "name"; value: contact.name }
            PersonalField { key: "email"; value: contact.email }
            PersonalField { key: "phone"; value: contact.phone }
        }
        ContactConsent {
            Layout.fillWidth: true
            visible: !contact.erased
            person: contact
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("If the person asks")
        }
        Card {
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                text: qsTr("Everybody may ask what you keep about them, and have it erased. The report is a file with everything in it: each field, since when, who wrote it, and the notes that name the contact.")
            }
            AppButton {
                text: qsTr("Save the report")
                onClicked: contact.saveReport(page.reportWords())
            }
            AppText {
                Layout.fillWidth: true
                visible: contact.savedTo !== ""
                text: qsTr("Saved: %1. It is not sealed: give it only to that person.").arg(contact.savedTo)
            }
            AppButton {
                kind: AppButton.Danger
                visible: contact.canWrite
                text: qsTr("Erase this person's data")
                onClicked: sure.open()
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: contact.mentions.length > 0
            text: qsTr("Notes that name this person")
            count: contact.mentions.length
        }
        AppText {
            Layout.fillWidth: true
            visible: contact.mentions.length > 0
            color: Theme.muted
            text: qsTr("Erasing does not change what is written in notes. Open them and take the name out by hand.")
        }
        Card {
            Layout.fillWidth: true
            visible: contact.mentions.length > 0
            padding: 1
            spacing: 0

            Repeater {
                model: contact.mentions

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    title: modelData.title
                    second: Labels.line([Labels.date(modelData.when), modelData.participant ? qsTr("among the participants") : qsTr("in the text")])
                    iconName: "note"
                    chevron: true
                    onClicked: page.go("note", modelData.noteId)
                }
            }
        }
    }

    function reportWords(): var {
        return {
            "What is kept about this person": qsTr("What is kept about this person"),
            "Made": qsTr("Made"),
            "Who can read it": qsTr("Who can read it"),
            "Kept now": qsTr("Kept now"),
            "Everything written": qsTr("Everything written"),
            "Notes that name this person": qsTr("Notes that name this person"),
            "Field": qsTr("Field"),
            "Value": qsTr("Value"),
            "Since": qsTr("Since"),
            "Written by": qsTr("Written by"),
            "erased": qsTr("erased"),
            "Nothing.": qsTr("Nothing."),
            "among the participants": qsTr("among the participants"),
            "in the text": qsTr("in the text"),
            "Erased": qsTr("Erased"),
            "contact": Labels.recordLabel("contact"),
            "name": Labels.fieldLabel("name"),
            "email": Labels.fieldLabel("email"),
            "phone": Labels.fieldLabel("phone"),
            "consent_on": Labels.fieldLabel("consent_on"),
            "consent_covers": Labels.fieldLabel("consent_covers"),
            "consent_how": Labels.fieldLabel("consent_how"),
            "consent_withdrawn": Labels.fieldLabel("consent_withdrawn"),
            "pilot": Labels.fieldLabel("pilot"),
            "organisation": Labels.fieldLabel("organisation")
        }
    }
}
