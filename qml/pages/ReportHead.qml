pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What a report is called, in which languages it is shown, and what is to be looked at before it goes out.
Card {
    id: card

    required property ReportDetail detail

    readonly property int grave: count(detail.troubles, key => ReportWords.isGrave(key))
    readonly property int unwritten: count(detail.troubles, key => key === "not_written" || key === "behind")
    readonly property var languages: ["fi", "sv", "en"]
    readonly property var besides: ["", "fi", "sv", "en"]

    function count(troubles: var, match: var): int {
        return troubles.filter(one => match(one.trouble)).length
    }

    FormField {
        id: titleField

        Layout.fillWidth: true
        label: qsTr("Title")

        TextField {
            name: titleField.label
            readOnly: !card.detail.canWrite
            text: card.detail.title
            onEditingFinished: {
                if (text.trim() !== card.detail.title)
                    card.detail.setTitle(text)
            }
        }
    }
    FormField {
        id: written

        Layout.fillWidth: true
        label: qsTr("Language")

        SegmentedChoice {
            name: written.label
            keys: card.languages
            labelOf: key => Labels.languageName(key)
            value: card.detail.language
            onChosen: key => card.detail.language = key
        }
    }
    FormField {
        id: other

        Layout.fillWidth: true
        label: qsTr("Beside it")

        SegmentedChoice {
            name: other.label
            keys: card.besides.filter(key => key !== card.detail.language)
            labelOf: key => key === "" ? qsTr("Nothing") : Labels.languageName(key)
            value: card.detail.beside
            onChosen: key => card.detail.beside = key
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: card.grave > 0
        kind: Banner.Wrong
        text: qsTr("%n place(s) stand on evidence that is gone or may not be used. They are marked below.", "", card.grave)
    }
    Banner {
        Layout.fillWidth: true
        visible: card.unwritten > 0
        kind: Banner.Waiting
        text: qsTr("%n part(s) are not written in this language, or what they were translated from has changed.", "", card.unwritten)
    }
}
