import QtQuick
import QtQuick.Layouts
import Kopa

// Below a file: its caption, where it is, and how the writing of a copy goes.
Rectangle {
    id: foot

    property var file: ({})
    property FileViewer viewer: null
    // How saving a copy ended.
    property string words
    // The caption as it was last given.
    property string kept

    property bool hasBefore: false
    property bool hasAfter: false
    readonly property bool steps: hasBefore || hasAfter

    signal captionGiven(string words)
    signal stepped(int by)

    // What is being written is not overwritten by what comes in meanwhile.
    function showCaption() {
        const another = entry.fileId !== (file.fileId ?? "")
        if (another || !entry.activeFocus) {
            entry.text = file.caption ?? ""
            kept = entry.text
        }
        entry.fileId = file.fileId ?? ""
    }

    function keepCaption() {
        soon.stop()
        const words = entry.text.trim()
        if (entry.fileId !== "" && entry.fileId === file.fileId && words !== kept) {
            kept = words
            captionGiven(words)
        }
    }

    onFileChanged: showCaption()

    implicitHeight: column.implicitHeight + 2 * Theme.space3
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    ColumnLayout {
        id: column

        x: Math.max(Theme.space4, (foot.width - width) / 2)
        y: Theme.space3
        width: Math.min(Theme.readingWidth, foot.width - 2 * Theme.space4)
        spacing: Theme.space2

        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(entry.implicitHeight, before.implicitHeight)

            IconButton {
                id: before

                visible: foot.steps
                enabled: foot.hasBefore
                icon.name: "previous"
                text: qsTr("Previous file")
                onClicked: foot.stepped(-1)
            }
            TextField {
                id: entry

                property string fileId

                x: foot.steps ? before.width + Theme.space1 : 0
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                name: qsTr("Caption")
                placeholderText: qsTr("Caption")
                readOnly: Workspace.salvaged
                onTextEdited: soon.restart()
                onEditingFinished: foot.keepCaption()
                Keys.onEscapePressed: event => {
                    foot.keepCaption()
                    event.accepted = false
                }

                Timer {
                    id: soon

                    interval: 400
                    onTriggered: foot.keepCaption()
                }
            }
            IconButton {
                x: parent.width - width
                visible: foot.steps
                enabled: foot.hasAfter
                icon.name: "forward"
                text: qsTr("Next file")
                onClicked: foot.stepped(1)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            Icon {
                name: FileWords.stateIcon(foot.file.stage ?? "")
                size: Math.round(18 * Math.min(Theme.textScale, 1.5))
                color: Theme[FileWords.stateTone(foot.file.stage ?? "")]
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Caption
                color: Theme[FileWords.stateTone(foot.file.stage ?? "")]
                text: Labels.line([FileWords.state(foot.file.stage ?? "", ""),
                    FileWords.fetched(foot.file.fetchedBy ?? -1, foot.file.fetchedOf ?? -1),
                    foot.file.taken ? Labels.dateTime(foot.file.taken) : "", Labels.bytes(foot.file.size ?? 0)])
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            role: AppText.Second
            text: foot.words
        }
        ProgressRow {
            Layout.fillWidth: true
            visible: foot.viewer?.saving ?? false
            title: qsTr("Saving the copy")
            value: foot.viewer?.saveProgress ?? 0
            onCancelled: foot.viewer.cancelSaving()
        }
    }
}
