pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// An event's papers: the invitation as a file or as text for a mail, and certificates for all that were present.
Card {
    id: card

    property string eventId
    property string language: Language.code
    property string format: "odt"

    // Of everybody who was present, or of one of them.
    function certify(comer: string) {
        folder.comer = comer
        folder.open()
    }

    function told(): string {
        if (papers.copied)
            return qsTr("Copied. Paste it into a mail.")
        return papers.written === 0 ? qsTr("Nobody was present yet, so nothing was written.") : papers.written > 0 ? qsTr("%n file(s) written.", "", papers.written) : ""
    }

    EventPapers {
        id: papers

        eventId: card.eventId
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Papers")
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: qsTr("As what")
        keys: ["odt", "pdf"]
        labelOf: key => key === "odt" ? qsTr("Document") : "PDF"
        value: card.format
        onChosen: key => card.format = key
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Language of the invitation")

        SegmentedChoice {
            name: qsTr("Language of the invitation")
            keys: ["fi", "sv", "en"]
            labelOf: key => Labels.languageName(key)
            value: card.language
            onChosen: key => card.language = key
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: papers.errorCode !== ""
        kind: Banner.Wrong
        text: papers.errorCode === "not_found" ? qsTr("A PDF is made by LibreOffice, which is not on this device. Make a document instead.")
                                               : Sentences.sentence(papers.errorCode, papers.errorParameters)
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.told()
    }
    AppButton {
        Layout.fillWidth: true
        enabled: !papers.busy
        icon.name: "page"
        text: papers.busy ? qsTr("Being made …") : qsTr("Save the invitation")
        onClicked: {
            file.selectedFile = papers.suggestion(card.language, card.format)
            file.open()
        }
    }
    AppButton {
        Layout.fillWidth: true
        enabled: !papers.busy
        icon.name: "duplicate"
        text: qsTr("Copy the invitation for a mail")
        onClicked: papers.copyInvitation(card.language)
    }
    AppButton {
        Layout.fillWidth: true
        enabled: !papers.busy
        icon.name: "copy-out"
        text: qsTr("Certificates of attendance")
        onClicked: card.certify("")
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Caption
        text: qsTr("A file for everybody who was present, in the language of each.")
    }
    FileDialog {
        id: file

        title: qsTr("Save the invitation")
        fileMode: FileDialog.SaveFile
        defaultSuffix: card.format
        onAccepted: papers.saveInvitation(selectedFile, card.language)
    }
    FolderDialog {
        id: folder

        property string comer

        title: qsTr("Certificates of attendance")
        onAccepted: papers.saveCertificates(selectedFolder, card.format, comer)
    }
}
