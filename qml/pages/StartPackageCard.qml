pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// What a pilot begins with, as a file: in which language and as what, then one tap.
Card {
    id: card

    property string pilotId
    property string language: Language.code
    property string format: "odt"

    function trouble(code: string, given: var): string {
        if (code !== "not_found")
            return Sentences.sentence(code, given)
        return OfficeWords.paperTrouble(code, given) || qsTr("There are no figures of this area yet. Take in a table first.")
    }

    StartPackageMaker {
        id: maker

        pilotId: card.pilotId
    }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Start package")
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: qsTr("The participants and the figures of the area, with charts, tables and sources.")
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
        keys: ["odt", "pdf", "xlsx"]
        labelOf: key => ({ odt: qsTr("Document"), pdf: "PDF", xlsx: qsTr("Workbook") })[key]
        value: card.format
        onChosen: key => card.format = key
    }
    Banner {
        Layout.fillWidth: true
        visible: maker.errorCode !== ""
        kind: Banner.Wrong
        text: card.trouble(maker.errorCode, maker.errorParameters)
    }
    AppText {
        Layout.fillWidth: true
        visible: maker.made !== ""
        text: qsTr("The file “%1” was written.").arg(maker.made)
    }
    AppButton {
        Layout.fillWidth: true
        enabled: !maker.busy
        icon.name: "copy-out"
        text: maker.busy ? qsTr("Being made …") : qsTr("Make the start package")
        onClicked: {
            files.selectedFile = maker.suggestion(card.language, card.format)
            files.open()
        }
    }
    FileDialog {
        id: files

        title: qsTr("Make the start package")
        fileMode: FileDialog.SaveFile
        defaultSuffix: card.format
        onAccepted: maker.make(selectedFile, card.language, card.format)
    }
}
