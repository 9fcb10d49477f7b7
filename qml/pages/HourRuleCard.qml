import QtQuick
import QtQuick.Layouts
import Kopa

// One working-hour rule: its days, the length of a lesson, and how many lessons are full hours.
Card {
    id: card

    required property HourRuleList rules
    required property string ruleId
    required property var model
    readonly property bool canWrite: Workspace.role !== "reader"
    readonly property string name: OfferingWords.form(model.form)
    // As the fields of a record's page ask for it.
    readonly property QtObject detail: QtObject {
        readonly property bool canWrite: card.canWrite
        readonly property var fields: ({ from: card.model.from, to: card.model.to, lesson_minutes: card.model.lesson_minutes, lessons_week: card.model.lessons_week,
                                         lessons_year: card.model.lessons_year, travel_counts: card.model.travel_counts, source: card.model.source })

        function setField(key: string, words: string) {
            card.rules.setField(card.ruleId, key, words)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            role: AppText.Heading
            text: card.name
        }
        IconButton {
            visible: card.canWrite
            icon.name: "trash"
            text: qsTr("Move to the trash")
            Accessible.name: text + ": " + card.name
            onClicked: {
                const rules = card.rules, ruleId = card.ruleId
                rules.setTrashed(ruleId, true)
                Notices.offer(qsTr("“%1” is in the trash").arg(card.name), () => rules.setTrashed(ruleId, false))
            }
        }
    }
    DetailDay { Layout.fillWidth: true; detail: card.detail; recordType: "hour_rule"; key: "from" }
    DetailDay { Layout.fillWidth: true; detail: card.detail; recordType: "hour_rule"; key: "to" }
    DetailNumber { Layout.fillWidth: true; detail: card.detail; recordType: "hour_rule"; key: "lesson_minutes"; most: 1440 }
    DetailNumber { Layout.fillWidth: true; detail: card.detail; recordType: "hour_rule"; key: "lessons_week" }
    DetailNumber { Layout.fillWidth: true; detail: card.detail; recordType: "hour_rule"; key: "lessons_year" }
    DetailPicks { Layout.fillWidth: true; detail: card.detail; recordType: "hour_rule"; key: "travel_counts"; keys: ["yes", "no"] }
    DetailText { Layout.fillWidth: true; detail: card.detail; recordType: "hour_rule"; key: "source" }
}
