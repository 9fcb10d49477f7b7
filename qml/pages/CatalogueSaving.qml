import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// The common catalogue as a file: a document in one language, or a workbook with all three side by side.
IconButton {
    id: button

    property string day
    property string format: "odt"
    property string language: Language.code

    icon.name: "copy-out"
    text: qsTr("Save as a file")
    onClicked: sheet.open()

    CataloguePapers { id: papers }
    Sheet {
        id: sheet

        title: qsTr("Save the catalogue as a file")

        SegmentedChoice {
            Layout.fillWidth: true
            name: qsTr("As what")
            keys: ["odt", "pdf", "xlsx"]
            labelOf: key => key === "odt" ? qsTr("Document") : key === "pdf" ? "PDF" : "Excel"
            value: button.format
            onChosen: key => button.format = key
        }
        SegmentedChoice {
            Layout.fillWidth: true
            name: Labels.fieldLabel("language")
            keys: ["fi", "sv", "en"]
            labelOf: key => Labels.languageName(key)
            value: button.language
            onChosen: key => button.language = key
        }
        Banner {
            Layout.fillWidth: true
            visible: papers.errorCode !== ""
            kind: Banner.Wrong
            text: papers.errorCode === "not_found" ? qsTr("A PDF is made by LibreOffice, which is not on this device. Make a document instead.")
                                                   : Sentences.sentence(papers.errorCode, papers.errorParameters)
        }
        Banner {
            Layout.fillWidth: true
            visible: papers.made !== ""
            text: qsTr("“%1” was written.").arg(papers.made)
        }
        footer: AppButton {
            kind: AppButton.Primary
            enabled: !papers.busy
            icon.name: "copy-out"
            text: papers.busy ? qsTr("Being made …") : qsTr("Choose where")
            onClicked: file.open()
        }
    }
    FileDialog {
        id: file

        title: qsTr("Save the catalogue as a file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: button.format
        onAccepted: papers.save(selectedFile, button.language, button.day)
    }
}
