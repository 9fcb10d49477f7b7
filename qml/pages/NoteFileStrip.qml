pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The files of a note below its text: each with where it is, what is being recorded, and how large pictures are kept.
ColumnLayout {
    id: strip

    required property NoteFiles files
    readonly property bool recordsHere: Recorder.recording && Recorder.noteId === files.noteId

    signal opened(string fileId)

    function press(fileId: string, stage: string) {
        if (fileId.startsWith("adding:")) {
            menu.fileId = fileId
            menu.failed = stage === "failed"
            menu.open()
        } else {
            opened(fileId)
        }
    }

    spacing: Theme.space2
    visible: files.count > 0 || recordsHere || Recorder.errorCode !== ""

    GridLayout {
        Layout.fillWidth: true
        columns: strip.width < 300 * Theme.textScale ? 1 : 2

        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Files")
            count: strip.files.count
        }
        Chip {
            id: sizeChip

            opens: true
            text: FileWords.sizeLabel(strip.files.pictureSize)
            Accessible.name: qsTr("How large new pictures are kept: %1").arg(text)
            onClicked: sizeMenu.open()

            Menu {
                id: sizeMenu

                y: parent.height

                MenuItem { text: FileWords.sizeLabel("original"); checkable: true; checked: strip.files.pictureSize === "original"; onTriggered: strip.files.pictureSize = "original" }
                MenuItem { text: FileWords.sizeLabel("2560"); checkable: true; checked: strip.files.pictureSize === "2560"; onTriggered: strip.files.pictureSize = "2560" }
                MenuItem { text: FileWords.sizeLabel("1280"); checkable: true; checked: strip.files.pictureSize === "1280"; onTriggered: strip.files.pictureSize = "1280" }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: strip.recordsHere
        spacing: Theme.space3

        Rectangle {
            implicitWidth: 12
            implicitHeight: 12
            radius: 6
            color: Theme.lingonberry
            scale: 1 + Math.min(1, Recorder.level)
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Recording, %1").arg(FileWords.duration(Recorder.seconds))
            Accessible.role: Accessible.StaticText
        }
        AppButton {
            kind: AppButton.Primary
            icon.name: "stop"
            text: qsTr("Stop and keep")
            onClicked: Recorder.stop()
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: Recorder.errorCode !== ""
        kind: Banner.Wrong
        text: qsTr("The microphone does not give sound. Nothing is recorded. Check that it is connected and that no other program uses it.")
    }
    // Not rows of the layout itself: in Qt 6.4 it may touch one that is gone, when they change as it is being arranged.
    Column {
        id: tiles

        Layout.fillWidth: true
        spacing: strip.spacing

        Flow {
            width: tiles.width
            spacing: Theme.space3

            Repeater {
                model: strip.files

                FileTile {
                    required property string fileId
                    required name
                    required caption
                    required kind
                    required thumbnail
                    required property string stage
                    required size
                    required seconds
                    required progress

                    fileState: stage
                    onClicked: strip.press(fileId, stage)
                }
            }
        }
        Repeater {
            model: strip.files

            Banner {
                required property string fileId
                required property string name
                required property string stage
                required property string errorCode
                required property var errorParameters

                width: tiles.width
                visible: stage === "failed"
                kind: Banner.Wrong
                text: visible ? qsTr("%1: %2").arg(name).arg(FileWords.sentence(errorCode) || Sentences.sentence(errorCode, errorParameters)) : ""
                actionText: fileId.startsWith("adding:") ? qsTr("Try again") : ""
                closable: fileId.startsWith("adding:")
                onActed: strip.files.retry(fileId)
                onClosed: strip.files.remove(fileId)
            }
        }
    }
    Menu {
        id: menu

        property string fileId
        property bool failed: false

        MenuItem { text: qsTr("Try again"); icon.name: "restore"; visible: menu.failed; onTriggered: strip.files.retry(menu.fileId) }
        MenuItem { text: qsTr("Do not add it"); icon.name: "close"; danger: true; onTriggered: strip.files.remove(menu.fileId) }
    }
}
