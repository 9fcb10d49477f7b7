pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The questions about a part and the replies, oldest first, and a word on the whole of it.
Card {
    id: card

    required property QualityPart part
    property bool asking: false

    readonly property var about: part.about

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Questions and replies")
    }
    AppText {
        Layout.fillWidth: true
        visible: card.part.replies.length === 0
        color: Theme.muted
        text: card.about.mine ? qsTr("Nobody has asked anything.") : qsTr("Ask the provider about an answer below, or about the whole report.")
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: card.part.replies

            ListRow {
                id: row

                required property var modelData

                width: parent?.width || implicitWidth
                title: Labels.line([ReportingWords.reply(modelData.kind), modelData.title])
                second: modelData.words
                secondLines: 6
                third: Labels.line([modelData.who, Labels.date(modelData.on)])
                iconName: modelData.kind === "question" ? "interview" : "check"

                Badge {
                    visible: row.modelData.open
                    text: qsTr("Open")
                    tone: Badge.Waiting
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: (card.about.writable ?? false) && !card.asking
        spacing: Theme.space2

        AppButton {
            icon.name: "pencil"
            text: card.about.mine ? qsTr("Reply to the whole") : qsTr("Ask about the whole")
            onClicked: card.asking = true
        }
        AppButton {
            visible: !(card.about.mine ?? false)
            icon.name: "check"
            text: qsTr("It is well")
            onClicked: card.part.say("", "accepted", "")
        }
    }
    QualitySaying {
        Layout.fillWidth: true
        visible: card.asking
        mine: card.about.mine ?? false
        onSaid: (kind, words) => {
            card.asking = false
            card.part.say("", kind, words)
        }
        onDropped: card.asking = false
    }
}
