import QtQuick
import QtQuick.Layouts
import Kopa

// What a criterion asks for: in which education, on which scale, how much, when it is followed up, and of which groups apart.
Card {
    id: card

    required property CriterionDetail detail

    readonly property var fields: detail.fields
    readonly property var sets: detail.sets
    readonly property string scale: card.fields.scale ?? ""
    readonly property string calendar: card.fields.calendar ?? ""
    readonly property bool repeated: calendar !== "" && calendar !== "once"
    readonly property bool measured: scale === "count" || scale === "percent" || scale === "number"

    DetailText {
        Layout.fillWidth: true
        detail: card.detail
        key: "number"
    }
    DetailPicks {
        Layout.fillWidth: true
        detail: card.detail
        key: "educations"
        words: "education"
        keys: QualityWords.educations
        several: true
        hint: card.sets.educations.length === 0 ? qsTr("Without a choice: in all of them.") : ""
    }
    DetailPicks {
        Layout.fillWidth: true
        detail: card.detail
        key: "scale"
        keys: QualityWords.scales
    }
    DetailPicks {
        Layout.fillWidth: true
        visible: card.scale === "level"
        detail: card.detail
        key: "threshold"
        words: "quality_review.level"
        keys: QualityWords.levels
    }
    FormField {
        id: threshold

        Layout.fillWidth: true
        visible: card.scale !== "level" && card.scale !== ""
        label: Labels.fieldLabel("threshold")

        TextField {
            name: threshold.label
            readOnly: !card.detail.canWrite
            text: card.fields.threshold ?? ""
            onEditingFinished: threshold.error = card.detail.setThreshold(text) ? "" : qsTr("This is no number.")
        }
    }
    DetailPicks {
        Layout.fillWidth: true
        visible: card.measured || card.scale === "level"
        detail: card.detail
        key: "direction"
        keys: ["at_least", "at_most"]
    }
    DetailPicks {
        Layout.fillWidth: true
        detail: card.detail
        key: "calendar"
        keys: QualityWords.calendars
    }
    DetailPicks {
        Layout.fillWidth: true
        visible: card.repeated
        detail: card.detail
        key: "due_month"
        keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]
        labelOf: month => Qt.locale(Language.locale).standaloneMonthName(Number(month) - 1)
        hint: value === "" ? qsTr("Without a choice: the month after the period.") : ""
    }
    FormField {
        id: groups

        Layout.fillWidth: true
        visible: card.measured
        label: Labels.fieldLabel("groups")
        hint: qsTr("Figures are told for each of these apart, and for all.")

        DetailList {
            detail: card.detail
            key: "groups"
            distinct: true
            addText: qsTr("Add a group")
        }
    }
}
