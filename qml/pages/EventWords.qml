import QtQuick
import QtQuick.Layouts
import Kopa

// An event's title, invitation and agenda, a language at a time.
Card {
    id: card

    required property EventDetail detail
    property string language: Language.code

    signal failed(string code, var parameters)

    SegmentedChoice {
        Layout.fillWidth: true
        name: Labels.fieldLabel("language")
        keys: ["fi", "sv", "en"]
        labelOf: key => Labels.languageName(key)
        value: card.language
        onChosen: key => card.language = key
    }
    FormField {
        id: heading

        Layout.fillWidth: true
        label: ProgrammeWords.nameIn(card.language)

        TextField {
            id: entry

            readonly property string key: "title_" + card.language

            name: heading.label
            readOnly: !card.detail.canWrite
            text: card.detail.fields[key] ?? ""
            onEditingFinished: card.detail.setField(key, text)
        }
    }
    RecordText {
        Layout.fillWidth: true
        recordType: "event"
        recordId: card.detail.eventId
        key: "invitation_" + card.language
        writable: card.detail.canWrite
        onFailed: (code, parameters) => card.failed(code, parameters)
    }
    RecordText {
        Layout.fillWidth: true
        recordType: "event"
        recordId: card.detail.eventId
        key: "agenda_" + card.language
        writable: card.detail.canWrite
        hint: qsTr("A line for each item: 9.00 Opening")
        onFailed: (code, parameters) => card.failed(code, parameters)
    }
}
