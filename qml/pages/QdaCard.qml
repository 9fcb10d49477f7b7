pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// Codes and passages to and from other programs of analysis: what a file would bring is looked at before it is taken.
Card {
    id: card

    property bool writable: true
    readonly property var summary: files.summary

    QdaExchange { id: files }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Other programs of analysis")
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: qsTr("Notes, passages and codes for ATLAS.ti, MAXQDA, NVivo and others, by the REFI-QDA standard. The file is not encrypted.")
    }
    Banner {
        Layout.fillWidth: true
        visible: files.errorCode !== ""
        kind: Banner.Wrong
        text: files.errorCode === "malformed" ? card.fault(files.errorParameters) : Sentences.sentence(files.errorCode, files.errorParameters)
    }
    Banner {
        Layout.fillWidth: true
        visible: files.phase === "written"
        text: qsTr("Everything is in the file.")
    }
    Banner {
        Layout.fillWidth: true
        visible: files.phase === "taken"
        text: qsTr("The file was taken in.")
        actionText: qsTr("Undo the import")
        onActed: files.undo()
    }
    Banner {
        Layout.fillWidth: true
        visible: files.phase === "undone"
        text: qsTr("The import was undone. What somebody has changed since stays.")
    }
    ProgressRow {
        Layout.fillWidth: true
        visible: files.phase === "busy"
        title: qsTr("Working on the file")
        second: qsTr("You can go on working.")
        cancellable: false
        measured: false
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: files.phase === "preview"
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            text: card.brings(card.summary)
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            role: AppText.Second
            text: card.remarks(card.summary)
        }
        Repeater {
            model: files.leftOut

            AppText {
                required property var modelData

                Layout.fillWidth: true
                role: AppText.Second
                text: Labels.line([modelData.name, modelData.words, card.reason(modelData.reason)])
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.space2

            AppButton {
                kind: AppButton.Primary
                icon.name: "check"
                text: qsTr("Take it in")
                onClicked: files.take()
            }
            AppButton {
                text: qsTr("Leave it")
                onClicked: files.forget()
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        visible: files.phase !== "preview" && files.phase !== "busy"
        spacing: Theme.space2

        AppButton {
            visible: card.writable
            icon.name: "fetch"
            text: qsTr("Take in a file")
            onClicked: reading.open()
        }
        AppButton {
            icon.name: "copy-out"
            text: qsTr("Save for another program")
            onClicked: writing.open()
        }
    }
    FileDialog {
        id: reading

        title: qsTr("Choose the file")
        nameFilters: ["REFI-QDA (*.qdpx *.qdc)", qsTr("All files") + " (*)"]
        onAccepted: files.read(selectedFile)
    }
    FileDialog {
        id: writing

        title: qsTr("Save for another program")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "qdpx"
        nameFilters: [qsTr("Notes, passages and codes") + " (*.qdpx)", qsTr("Codes only") + " (*.qdc)"]
        onAccepted: files.save(selectedFile, false)
    }

    function brings(s: var): string {
        return [qsTr("%n new code(s)", "", s.codesAdded ?? 0), qsTr("%n code(s) changed", "", s.codesUpdated ?? 0), qsTr("%n new note(s)", "", s.notesAdded ?? 0),
                qsTr("%n new passage(s)", "", s.passagesAdded ?? 0), qsTr("%n passage(s) with more codes", "", s.passagesUpdated ?? 0),
                qsTr("%n the same as here", "", s.same ?? 0)].join(", ")
    }

    // What a person should know of how the file was read.
    function remarks(s: var): string {
        return [s.kept > 0 ? qsTr("%n coding(s) made here are not in the file; they stay.", "", s.kept) : "",
                s.untaken > 0 ? qsTr("%n part(s) that Kopa does not read, such as pictures and links, are left out.", "", s.untaken) : "",
                s.leftOut > 0 ? qsTr("%n cannot be taken:", "", s.leftOut) : ""].filter(part => part).join(" ")
    }

    function reason(key: string): string {
        switch (key) {
        case "outside": return qsTr("lies outside the text")
        case "code": return qsTr("its code is not in the file")
        case "words": return qsTr("its words have been changed here")
        case "trashed": return qsTr("is in the trash here")
        }
        return key
    }

    // Why nothing of a file was taken.
    function fault(parameters: var): string {
        const nothing = " " + qsTr("Nothing was taken.")
        switch (parameters.reason ?? "") {
        case "version": return qsTr("This file is of a version of the standard that Kopa does not read.") + nothing
        case "twice": return qsTr("Two things in this file have the same identity: %1.").arg(parameters.place) + nothing
        case "missing": return qsTr("A text that the file names is not in it: %1.").arg(parameters.place) + nothing
        case "outside": return qsTr("This file names texts outside itself. Export it anew with all texts inside.") + nothing
        case "encoding": return qsTr("Letters of a text are broken: %1.").arg(parameters.place) + nothing
        case "large": return qsTr("This file is larger than Kopa takes. Export it in parts.") + nothing
        }
        return qsTr("This is no whole file of the REFI-QDA standard. Export it anew.") + nothing
    }
}
