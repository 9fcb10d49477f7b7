pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The review of the same by somebody else, and those that were made before.
Card {
    id: card

    required property QualityReviewDetail detail

    readonly property var fields: detail.fields
    readonly property var other: detail.other
    readonly property bool paired: other.reviewId !== undefined

    signal opened(string reviewId)
    signal asked()

    function level(key: string): string {
        return RecordWords.choice("quality_review.level", key, Language.code) || qsTr("no level yet")
    }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Side by side")
    }
    AppText {
        Layout.fillWidth: true
        visible: !card.paired
        role: AppText.Second
        text: qsTr("When two look at the same, each for themselves, it is seen how far they mean the same by a level.")
    }
    ListRow {
        Layout.fillWidth: true
        visible: card.paired
        leftPadding: 0
        rightPadding: 0
        iconName: card.other.level === (card.fields.level ?? "") ? "check" : "compare"
        title: card.level(card.fields.level ?? "") + " – " + card.level(card.other.level ?? "")
        second: card.other.words ?? ""
        chevron: true
        onClicked: card.opened(card.other.reviewId)
    }
    AppButton {
        visible: card.detail.canWrite && !card.paired
        icon.name: "duplicate"
        text: qsTr("Review the same beside it")
        onClicked: card.asked()
    }
    AppText {
        Layout.fillWidth: true
        visible: card.detail.history.length > 0
        role: AppText.Heading
        text: qsTr("Other reviews of the same")
    }
    Column {
        Layout.fillWidth: true

        Repeater {
            model: card.detail.history

            ListRow {
                required property var modelData

                width: parent?.width || implicitWidth
                leftPadding: 0
                rightPadding: 0
                iconName: "visit"
                title: card.level(modelData.level)
                second: Labels.line([Labels.date(modelData.on), modelData.otherVersion ? qsTr("another version of the criterion") : ""])
                chevron: true
                onClicked: card.opened(modelData.reviewId)
            }
        }
    }
}
