pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How much of an offering is taught from a distance, and how that stands to the limits on its days. Nothing is forbidden here:
// each limit is shown with what it says and who says so.
Card {
    id: card

    required property OfferingDetail detail

    signal ruleOpened(string ruleId)
    signal rulesAsked()

    function days(span: var): string {
        if (span.to === "")
            return qsTr("from %1 on").arg(Labels.date(span.from))
        return Labels.date(span.from) + " – " + Labels.date(span.to)
    }

    // What the plan has beside what is allowed.
    function figures(span: var): string {
        if (span.kind === "share_percent" && span.has >= 0 && span.limit >= 0)
            return qsTr("%1 % of the teaching; the limit is %2 %").arg(span.has).arg(span.limit)
        if (span.kind === "lessons_week" && span.has >= 0 && span.limit >= 0)
            return qsTr("%1 lessons a week; the limit is %2").arg(span.has).arg(span.limit)
        return span.kind === "" ? "" : RecordWords.choice("distance_rule.kind", span.kind, Language.code)
    }

    function tone(standing: string): int {
        return standing === "within" ? Badge.Accent : standing === "over" || standing === "no_reason" ? Badge.Waiting : Badge.Info
    }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Distance teaching")
    }
    DetailNumber { Layout.fillWidth: true; detail: card.detail; recordType: "offering"; key: "lessons"; hint: qsTr("a week") }
    DetailNumber { Layout.fillWidth: true; detail: card.detail; recordType: "offering"; key: "distance_lessons"; hint: qsTr("a week") }
    DetailText { Layout.fillWidth: true; detail: card.detail; recordType: "offering"; key: "distance_reason" }
    Column {
        Layout.fillWidth: true
        visible: card.detail.spans.length > 0
        spacing: Theme.space3

        Repeater {
            model: card.detail.spans

            Column {
                id: span

                required property var modelData

                width: parent?.width ?? 0
                spacing: Theme.space1

                Badge {
                    width: Math.min(implicitWidth, parent.width)
                    tone: card.tone(span.modelData.standing)
                    iconName: OfferingWords.standingIcon(span.modelData.standing)
                    text: OfferingWords.standing(span.modelData.standing)
                }
                AppText {
                    width: parent.width
                    font.weight: Font.Medium
                    text: Labels.line([OfferingWords.form(span.modelData.form), card.days(span.modelData)])
                }
                AppText {
                    width: parent.width
                    visible: text !== ""
                    role: AppText.Second
                    text: card.figures(span.modelData)
                }
                AppText {
                    width: parent.width
                    visible: text !== ""
                    text: span.modelData.text.trim()
                }
                AppText {
                    width: parent.width
                    visible: text !== ""
                    role: AppText.Caption
                    text: span.modelData.source
                }
                AppButton {
                    x: -Theme.space3
                    width: Math.min(implicitWidth, parent.width + Theme.space3)
                    kind: AppButton.Quiet
                    icon.name: "shield"
                    text: span.modelData.rule === "" ? qsTr("Enter the limit that holds") : qsTr("Open the limit")
                    onClicked: span.modelData.rule === "" ? card.rulesAsked() : card.ruleOpened(span.modelData.rule)
                }
            }
        }
    }
}
