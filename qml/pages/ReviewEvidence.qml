pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What a review stands on: the note of the visit, and words that were marked in it.
Card {
    id: card

    required property QualityReviewDetail detail

    readonly property var fields: detail.fields
    readonly property var sets: detail.sets
    readonly property string noteId: card.fields.note ?? ""
    readonly property var chosen: card.sets.passages ?? []

    signal opened(string target, string targetId)

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Evidence")
    }
    DetailNote {
        Layout.fillWidth: true
        detail: card.detail
    }
    AppButton {
        visible: card.noteId !== ""
        icon.name: "note"
        text: qsTr("Open the note")
        onClicked: card.opened("note", card.noteId)
    }
    PassageList {
        id: passages

        noteId: card.noteId
    }
    Column {
        Layout.fillWidth: true
        visible: card.detail.evidence.length > 0

        Repeater {
            model: card.detail.evidence

            ListRow {
                id: row

                required property var modelData
                readonly property bool stands: modelData.state === "stands"

                width: parent?.width || implicitWidth
                leftPadding: 0
                rightPadding: 0
                iconName: stands ? "mark" : "warning"
                iconColor: stands ? Theme.muted : Theme.cloudberry
                title: modelData.words !== "" ? qsTr("“%1”").arg(modelData.words) : qsTr("Words that are not here")
                second: modelData.title
                third: FindingWords.evidenceFault(modelData.state)
                onClicked: card.opened("note", modelData.noteId)

                IconButton {
                    visible: card.detail.canWrite
                    icon.name: "close"
                    color: Theme.muted
                    text: qsTr("Take these words away from the review")
                    onClicked: card.detail.remove("passages", row.modelData.passageId)
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: card.detail.canWrite && card.noteId !== "" && passages.count === 0
        role: AppText.Second
        text: qsTr("No words are marked in this note yet.")
    }
    Flow {
        Layout.fillWidth: true
        visible: card.detail.canWrite && passages.count > 0
        spacing: Theme.space2

        Repeater {
            model: passages

            Chip {
                required property var model

                width: Math.min(implicitWidth, card.width - 2 * Theme.space4)
                visible: !card.chosen.includes(model.passageId)
                icon.name: "add"
                text: model.words.length > 48 ? model.words.slice(0, 47) + "…" : model.words
                onClicked: card.detail.add("passages", model.passageId)
            }
        }
    }
}
