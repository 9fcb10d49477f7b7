import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// A report as a file: a document, a PDF, Markdown, or its evidence as a workbook.
Card {
    id: card

    property string reportId
    property string language
    property string format: "odt"

    function formatLabel(key: string): string {
        return ({ odt: qsTr("Document"), pdf: "PDF", md: "Markdown", xlsx: qsTr("Evidence as a workbook") })[key]
    }

    ReportPapers {
        id: papers

        reportId: card.reportId
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("As a file")
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: qsTr("As a file")
        keys: ["odt", "pdf", "md", "xlsx"]
        labelOf: key => card.formatLabel(key)
        value: card.format
        onChosen: key => card.format = key
    }
    Banner {
        Layout.fillWidth: true
        visible: papers.errorCode !== ""
        kind: Banner.Wrong
        text: ReportWords.refusal(papers.errorCode, papers.errorParameters) || Sentences.sentence(papers.errorCode, papers.errorParameters)
    }
    AppText {
        Layout.fillWidth: true
        visible: papers.made !== ""
        text: qsTr("The file was written.")
    }
    AppButton {
        Layout.fillWidth: true
        enabled: !papers.busy
        icon.name: "copy-out"
        text: papers.busy ? qsTr("Being made …") : qsTr("Save the report")
        onClicked: {
            file.selectedFile = papers.suggestion(card.language, card.format)
            file.open()
        }
    }
    FileDialog {
        id: file

        title: qsTr("Save the report")
        fileMode: FileDialog.SaveFile
        defaultSuffix: card.format
        onAccepted: papers.save(selectedFile, card.language)
    }
}
