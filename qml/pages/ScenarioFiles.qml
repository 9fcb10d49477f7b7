import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// The scenarios of an offering side by side as a file: a document, a PDF or a workbook.
Card {
    id: card

    property string offeringId
    property string language: Language.code
    property string format: "xlsx"

    ScenarioPapers {
        id: papers

        offeringId: card.offeringId
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("As a file")
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: Labels.fieldLabel("language")
        keys: ["fi", "sv", "en"]
        labelOf: key => Labels.languageName(key)
        value: card.language
        onChosen: key => card.language = key
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: qsTr("As what")
        keys: ["xlsx", "odt", "pdf"]
        labelOf: key => ({ odt: qsTr("Document"), pdf: "PDF", xlsx: qsTr("Workbook") })[key]
        value: card.format
        onChosen: key => card.format = key
    }
    Banner {
        Layout.fillWidth: true
        visible: papers.errorCode !== ""
        kind: Banner.Wrong
        text: OfficeWords.paperTrouble(papers.errorCode, papers.errorParameters) || Sentences.sentence(papers.errorCode, papers.errorParameters)
    }
    AppText {
        Layout.fillWidth: true
        visible: papers.made !== ""
        text: qsTr("The file “%1” was written.").arg(papers.made)
    }
    AppButton {
        Layout.fillWidth: true
        enabled: !papers.busy
        icon.name: "copy-out"
        text: papers.busy ? qsTr("Being made …") : qsTr("Save the comparison")
        onClicked: {
            file.selectedFile = papers.suggestion(card.language, card.format)
            file.open()
        }
    }
    FileDialog {
        id: file

        title: qsTr("Save the comparison")
        fileMode: FileDialog.SaveFile
        defaultSuffix: card.format
        onAccepted: papers.save(selectedFile, card.language)
    }
}
