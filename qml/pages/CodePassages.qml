pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The passages of a code and of those below it, with the way to their notes.
Card {
    id: card

    property var passages: []

    signal opened(string note)

    padding: 1
    spacing: 0

    AppText {
        Layout.fillWidth: true
        Layout.margins: Theme.space4
        role: AppText.Heading
        text: qsTr("Passages")
    }
    AppText {
        Layout.fillWidth: true
        Layout.margins: Theme.space4
        visible: card.passages.length === 0
        role: AppText.Second
        text: qsTr("No passage has this code yet. Mark words in a note, and give them the code.")
    }
    Repeater {
        model: card.passages

        ListRow {
            required property var modelData

            Layout.fillWidth: true
            title: modelData.words !== "" ? modelData.words : modelData.title
            second: Labels.line([modelData.title, modelData.day !== "" ? Labels.date(modelData.day) : ""])
            iconName: "note"
            chevron: true
            onClicked: card.opened(modelData.note)
        }
    }
}
