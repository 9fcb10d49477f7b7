import QtQuick
import QtQuick.Layouts
import Kopa

// The title of a record in the language chosen above it, with room for its long texts in that language below.
Card {
    id: card

    required property var detail
    property bool titled: true
    property string language: Language.code

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
        visible: card.titled
        label: OfferingWords.titleIn(card.language)

        TextField {
            readonly property string key: "title_" + card.language

            name: heading.label
            readOnly: !card.detail.canWrite
            text: card.detail.fields[key] ?? ""
            onEditingFinished: card.detail.setField(key, text)
        }
    }
}
