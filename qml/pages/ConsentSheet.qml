pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Shown to the person: what is asked, in that person's language, each thing to be ticked by itself or all at once.
Sheet {
    id: sheet

    required property ConsentList people
    property var row: ({})
    property string language: "fi"
    property string how: "device"
    property var ticked: []

    readonly property var keys: ["notes", "quotes", "photo", "audio"]
    readonly property var words: people.wording(language)
    readonly property bool standing: !(row.missing ?? true) && !(row.withdrawn ?? false)

    signal withdrawn(string consentId)

    function openFor(person: var) {
        row = person
        language = person.language || Language.code
        how = person.how || "device"
        ticked = standing ? person.agreed : []
        open()
    }

    function tick(key: string, on: bool) {
        ticked = on ? ticked.concat([key]) : ticked.filter(one => one !== key)
    }

    function give(purposes: var) {
        people.give(row.person, purposes, language, how)
        close()
    }

    title: words.title + " · " + (row.person ?? "")
    maximumWidth: 720

    SegmentedChoice {
        Layout.fillWidth: true
        name: qsTr("Language of the person")
        keys: ["fi", "sv", "en"]
        labelOf: key => Labels.languageName(key)
        value: sheet.language
        onChosen: key => sheet.language = key
    }
    Repeater {
        model: sheet.words.paragraphs

        AppText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
    Repeater {
        model: sheet.keys

        CheckBox {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            text: sheet.words.purposes[index] ?? ""
            checked: sheet.ticked.includes(modelData)
            onToggled: sheet.tick(modelData, checked)
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("How the answer was given")

        SegmentedChoice {
            name: qsTr("How the answer was given")
            keys: ["device", "mail", "paper"]
            labelOf: key => RecordWords.choice("how", key, Language.code)
            value: sheet.how
            onChosen: key => sheet.how = key
        }
    }
    footer: [
        AppButton {
            kind: AppButton.Primary
            icon.name: "check"
            text: sheet.ticked.length > 0 ? sheet.words.agreeTicked : sheet.words.agreeAll
            onClicked: sheet.give(sheet.ticked.length > 0 ? sheet.ticked : sheet.keys)
        },
        AppButton {
            text: sheet.words.decline
            onClicked: sheet.give([])
        },
        AppButton {
            visible: sheet.standing
            kind: AppButton.Quiet
            accentOverride: Theme.lingonberry
            text: qsTr("Withdraw the consent")
            onClicked: {
                sheet.people.setWithdrawn(sheet.row.consentId, true)
                sheet.withdrawn(sheet.row.consentId)
                sheet.close()
            }
        }
    ]
}
