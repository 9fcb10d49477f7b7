pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// A course tray as a page or paper: for students without figures and names, for principals with everything.
Card {
    id: card

    property string trayId
    property string reader: "students"
    property string language: Language.code
    property string format: "html"

    TrayPapers {
        id: papers

        trayId: card.trayId
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("To hand on")
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: qsTr("For whom")
        keys: ["students", "principals"]
        labelOf: key => key === "students" ? qsTr("For students") : qsTr("For principals")
        value: card.reader
        onChosen: key => card.reader = key
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: card.reader === "students" ? qsTr("What can be chosen, when and where. No figures, no teachers, nothing cancelled.")
                                         : qsTr("Everything: seats, wishes, who sends and receives, and what clashes.")
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
        keys: ["html", "pdf", "odt"]
        labelOf: key => key === "html" ? qsTr("Web page") : key === "pdf" ? "PDF" : qsTr("Document")
        value: card.format
        onChosen: key => card.format = key
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
        visible: papers.made !== ""
        text: qsTr("Written: %1").arg(papers.made)
    }
    AppButton {
        Layout.fillWidth: true
        enabled: !papers.busy
        icon.name: "page"
        text: papers.busy ? qsTr("Being made …") : qsTr("Save")
        onClicked: {
            file.selectedFile = papers.suggestion(card.reader, card.language, card.format)
            file.open()
        }
    }
    FileDialog {
        id: file

        title: qsTr("Save the course tray")
        fileMode: FileDialog.SaveFile
        defaultSuffix: card.format
        onAccepted: papers.save(selectedFile, card.reader, card.language)
    }
}
