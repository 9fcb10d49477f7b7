pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// One answer of a part, with its annex, and a question about it.
Card {
    id: card

    required property var answer
    required property QualityPart part
    property bool asking: false

    readonly property var about: part.about

    signal actionWanted

    spacing: Theme.space2

    FileViewer {
        id: viewer

        here: true
    }
    AppText {
        Layout.fillWidth: true
        font.weight: Font.Medium
        text: card.answer.title
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: Labels.line([RecordWords.choice("education", card.answer.education, Language.code), card.answer.group,
                           card.answer.buyer ? "" : qsTr("the same for all municipalities")])
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        color: card.answer.hidden !== "" ? Theme.muted : Theme.ink
        text: card.answer.hidden !== "" ? ReportingWords.hidden(card.answer.hidden)
            : Labels.line([Labels.answer(card.answer.scale, card.answer.shown),
                           card.answer.learners !== "" ? qsTr("%n learners", "", Number(card.answer.learners)) : "", card.answer.words])
    }
    Column {
        Layout.fillWidth: true
        visible: card.answer.files.length > 0

        Repeater {
            model: card.answer.files

            ListRow {
                required property var modelData

                width: parent?.width || implicitWidth
                title: modelData.name
                second: modelData.here ? qsTr("Press to save a copy") : qsTr("Not on this device: press to have it fetched")
                iconName: "attach"
                onClicked: {
                    if (!modelData.here)
                        return card.part.fetchFile(modelData.fileId)
                    viewer.fileId = modelData.fileId
                    saving.open()
                }
            }
        }
    }
    AppButton {
        visible: (card.about.writable ?? false) && !card.asking
        icon.name: "pencil"
        text: card.about.mine ? qsTr("Reply") : qsTr("Ask")
        Accessible.name: text + ": " + card.answer.title
        onClicked: card.asking = true
    }
    AppButton {
        visible: (card.about.writable ?? false) && !card.about.mine && !card.asking
        icon.name: "check"
        text: qsTr("To be put right")
        Accessible.name: text + ": " + card.answer.title
        onClicked: card.actionWanted()
    }
    QualitySaying {
        Layout.fillWidth: true
        visible: card.asking
        name: card.answer.title
        mine: card.about.mine ?? false
        onSaid: (kind, words) => {
            card.asking = false
            card.part.say(card.answer.valueId, kind, words)
        }
        onDropped: card.asking = false
    }
    FileDialog {
        id: saving

        title: qsTr("Save a copy")
        fileMode: FileDialog.SaveFile
        onAccepted: viewer.saveCopy(selectedFile)
    }
}
