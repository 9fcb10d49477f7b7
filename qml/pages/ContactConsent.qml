pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What a contact person has agreed to: without it the person's words stay inside the network.
ColumnLayout {
    id: part

    required property PersonData person

    spacing: Theme.space3

    component Day: FormField {
        id: day

        required property string key
        required property string value

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        DateField {
            Layout.fillWidth: true
            enabled: part.person.canWrite
            name: day.label
            tongue: Qt.locale(Language.locale)
            value: day.value
            onEdited: value => part.person.setField(day.key, value)
        }
    }
    component Choice: FormField {
        id: choice

        required property string key
        required property string value
        required property var keys

        Layout.fillWidth: true
        label: Labels.fieldLabel(key)

        SegmentedChoice {
            enabled: part.person.canWrite
            name: choice.label
            keys: choice.keys
            labelOf: key => ListWords.consent(key)
            value: choice.value
            onChosen: key => part.person.setField(choice.key, key)
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Consent")
    }
    Card {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            text: part.state()
        }
        Day { key: "consent_on"; value: part.person.consentOn }
        Choice { key: "consent_covers"; value: part.person.consentCovers; keys: ["lists", "public", "both"] }
        Choice { key: "consent_how"; value: part.person.consentHow; keys: ["written", "email", "spoken"] }
        Day { key: "consent_withdrawn"; value: part.person.consentWithdrawn }
    }

    function state(): string {
        const one = part.person
        if (one.consentWithdrawn !== "" && one.consentWithdrawn >= one.consentOn)
            return qsTr("The consent is withdrawn: this person stays out of lists, cards and public pages.")
        if (one.consentOn === "" || one.consentCovers === "")
            return qsTr("Without consent this person stays out of lists, cards and public pages.")
        return qsTr("May be shown: %1.").arg(ListWords.consent(one.consentCovers).toLowerCase())
    }
}
