import QtQuick
import QtQuick.Layouts
import Kopa

// What a report is about, until it is sent: kinds of education, municipalities, and the last day.
Card {
    id: card

    property string reportId

    QualityReportDetail { id: report; recordId: card.reportId }
    RegisterChoices { id: organisations; kind: "organisations" }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("What the report is about")
    }
    DetailPicks {
        Layout.fillWidth: true
        detail: report
        key: "educations"
        words: "education"
        keys: QualityWords.educations
        several: true
    }
    DetailChips {
        Layout.fillWidth: true
        detail: report
        key: "buyers"
        iconName: "place"
        addText: qsTr("Add a municipality")
        choices: organisations
        nameOf: id => Labels.nameOf(organisations, "organisations", id)
    }
    DetailDay {
        Layout.fillWidth: true
        recordType: "quality_report"
        detail: report
        key: "due"
    }
}
