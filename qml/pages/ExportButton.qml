pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// A page's list as a file: as a workbook, as CSV or, of people, as cards.
IconButton {
    id: button

    // The key of a record type.
    required property string what

    property string format: "xlsx"

    icon.name: "copy-out"
    text: qsTr("Save as a file")
    onClicked: {
        maker.forget()
        sheet.open()
    }

    ListExport {
        id: maker

        what: button.what
    }
    Sheet {
        id: sheet

        title: qsTr("Save the list as a file")

        SegmentedChoice {
            Layout.fillWidth: true
            name: qsTr("As what")
            keys: button.what === "contact" ? ["xlsx", "csv", "vcf"] : ["xlsx", "csv"]
            labelOf: key => ListWords.format(key)
            value: button.format
            onChosen: key => button.format = key
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Second
            text: button.what === "contact" ? qsTr("Only persons who have agreed to it are in the file. It is not sealed.")
                                            : qsTr("Everything that is not in the trash, a column for each field. The file is not sealed.")
        }
        Banner {
            Layout.fillWidth: true
            visible: maker.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(maker.errorCode, maker.errorParameters)
        }
        Banner {
            Layout.fillWidth: true
            visible: maker.made !== ""
            text: qsTr("“%1” was written, %n row(s).", "", maker.written).arg(maker.made) + (maker.withheld > 0 ? " " + qsTr("%n left out without consent.", "", maker.withheld) : "")
        }
        footer: AppButton {
            kind: AppButton.Primary
            enabled: !maker.busy
            icon.name: "copy-out"
            text: maker.busy ? qsTr("Being made …") : qsTr("Choose where")
            onClicked: {
                files.selectedFile = maker.suggestion(button.format)
                files.open()
            }
        }
    }
    FileDialog {
        id: files

        title: qsTr("Save the list as a file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: button.format
        onAccepted: maker.make(selectedFile, button.format)
    }
}
