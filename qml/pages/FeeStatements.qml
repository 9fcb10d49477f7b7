import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// The members' statements as papers: in which language and as what, then all of them or one into a folder.
Card {
    id: card

    property string feeId
    property var members: [] // ids of all who pay
    property string language: "own"
    property string format: "pdf"
    property var wanted: []

    signal payeeAsked()

    function choose(organisations: var) {
        wanted = organisations
        folder.open()
    }

    spacing: Theme.space3

    FeePapers {
        id: papers

        feeId: card.feeId
    }
    FolderDialog {
        id: folder

        title: qsTr("Folder for the statements")
        onAccepted: papers.save(card.wanted, selectedFolder, card.language === "own" ? "" : card.language, card.format)
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Statements")
    }
    FormField {
        id: tongue

        Layout.fillWidth: true
        label: Labels.fieldLabel("language")

        SegmentedChoice {
            name: tongue.label
            keys: ["own", "fi", "sv", "en"]
            labelOf: key => key === "own" ? qsTr("The member's own") : Labels.languageName(key)
            value: card.language
            onChosen: key => card.language = key
        }
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: qsTr("As what")
        keys: ["odt", "pdf"]
        labelOf: key => key === "pdf" ? "PDF" : qsTr("Document")
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
        visible: papers.written > 0
        text: qsTr("%n statement(s) written.", "", papers.written)
    }
    AppButton {
        Layout.fillWidth: true
        enabled: !papers.busy
        icon.name: "copy-out"
        text: papers.busy ? qsTr("Being made …") : qsTr("Save all statements")
        onClicked: card.choose(card.members)
    }
    AppButton {
        Layout.fillWidth: true
        icon.name: "settings"
        text: qsTr("To whom it is paid")
        onClicked: card.payeeAsked()
    }
}
