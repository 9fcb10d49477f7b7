pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// Notes from a folder of Markdown files: what it would bring is looked at before it is taken, and taken back as one.
Card {
    id: card

    readonly property var summary: files.summary

    function reason(key: string): string {
        switch (key) {
        case "encoding": return qsTr("its letters are broken")
        case "form": return qsTr("it is no text")
        case "large": return qsTr("it is too large")
        case "twice": return qsTr("another file is of the same note")
        case "kind": return qsTr("its kind is not one of Kopa's")
        case "when": return qsTr("its day cannot be read")
        }
        return key
    }

    NoteFolderImport { id: files }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("Notes from a folder")
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: qsTr("Markdown and text files become notes, a file a note. Those that Kopa has written are known again.")
    }
    Banner {
        Layout.fillWidth: true
        visible: files.errorCode !== ""
        kind: Banner.Wrong
        text: Sentences.sentence(files.errorCode, files.errorParameters)
    }
    Banner {
        Layout.fillWidth: true
        visible: files.phase === "taken"
        text: qsTr("%n note(s) were taken in.", "", card.summary.added ?? 0)
        actionText: qsTr("Undo the import")
        onActed: files.undo()
    }
    Banner {
        Layout.fillWidth: true
        visible: files.phase === "undone"
        text: qsTr("The import was undone. Notes that somebody has changed since stay.")
    }
    ProgressRow {
        Layout.fillWidth: true
        visible: files.phase === "busy"
        title: qsTr("Working on the files")
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
            text: Labels.line([qsTr("%n new note(s)", "", card.summary.added ?? 0), qsTr("%n the same as here", "", card.summary.same ?? 0)])
        }
        AppText {
            Layout.fillWidth: true
            visible: (card.summary.refused ?? 0) > 0
            color: Theme.lingonberry
            text: qsTr("%n file(s) cannot be taken. Mend them or move them away, and choose the folder again; until then nothing is taken.", "", card.summary.refused ?? 0)
        }
        Column {
            Layout.fillWidth: true

            Repeater {
                model: files.refused

                AppText {
                    required property var modelData

                    width: parent?.width || implicitWidth
                    role: AppText.Second
                    text: modelData.name + ": " + card.reason(modelData.reason)
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.space2

            AppButton {
                kind: AppButton.Primary
                visible: (card.summary.refused ?? 0) === 0 && (card.summary.added ?? 0) > 0
                icon.name: "check"
                text: qsTr("Take them in")
                onClicked: files.take()
            }
            AppButton {
                text: qsTr("Leave it")
                onClicked: files.forget()
            }
        }
    }
    AppButton {
        visible: files.phase !== "preview" && files.phase !== "busy"
        icon.name: "fetch"
        text: qsTr("Choose a folder")
        onClicked: folder.open()
    }
    FolderDialog {
        id: folder

        title: qsTr("Choose a folder")
        onAccepted: files.read(selectedFolder)
    }
}
