import QtQuick
import QtQuick.Layouts
import Kopa

// One finding: its claim in three languages, the words that it rests on, what it is about, and what it lacks.
Page {
    id: page

    property string errorText
    readonly property EvidenceSheet evidence: evidenceSheet
    // The language of the long texts; at first that of the note that it came from.
    property string language: opened.firstLanguage !== "" ? opened.firstLanguage : Language.code

    function complain(code: string, parameters: var) {
        errorText = Sentences.sentence(code, parameters)
    }

    function value(key: string): string {
        return opened.fields[key] ?? ""
    }

    function gapWords(gaps: var): string {
        return qsTr("Still missing: %1.").arg(gaps.map(gap => FindingWords.gap(gap)).join(", "))
    }

    columnWidth: Math.round(Theme.readingWidth * 1.5)
    title: value("kind") !== "" ? Labels.kindLabel(value("kind")) : Labels.recordLabel("finding")
    secondTitle: false
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "finding/" + opened.findingId)
        },
        IconButton {
            visible: opened.canWrite
            icon.name: "trash"
            text: qsTr("Move to the trash")
            onClicked: {
                opened.trash()
                Notices.offer(qsTr("“%1” is in the trash").arg(opened.claim || page.title), () => opened.restore())
                page.leave()
            }
        }
    ]

    FindingDetail {
        id: opened

        findingId: page.targetId
        onFailed: (code, parameters) => page.complain(code, parameters)
    }

    EvidenceSheet {
        id: evidenceSheet

        detail: opened
        onNoteAsked: noteId => page.go("note", noteId)
    }

    ScrollColumn {
        maximumWidth: page.columnWidth

        Banner {
            Layout.fillWidth: true
            visible: page.errorText !== ""
            kind: Banner.Wrong
            closable: true
            text: page.errorText
            onClosed: page.errorText = ""
        }
        Banner {
            Layout.fillWidth: true
            visible: opened.exists && opened.gaps.length > 0
            kind: Banner.Waiting
            text: page.gapWords(opened.gaps)
        }
        Banner {
            Layout.fillWidth: true
            visible: opened.differs
            kind: Banner.Waiting
            text: qsTr("Two people wrote something about this finding differently. Both are kept.")
            actionText: qsTr("Show both")
            onActed: page.go("differences", opened.findingId)
        }
        FindingClaim {
            Layout.fillWidth: true
            detail: opened
            language: page.language
            onLanguageChosen: code => page.language = code
        }
        DetailEvidence {
            Layout.fillWidth: true
            detail: opened
            onOpened: (target, targetId) => page.go(target, targetId)
            onAddAsked: evidenceSheet.choose()
        }
        FindingAbout {
            Layout.fillWidth: true
            detail: opened
            onFailed: (code, parameters) => page.complain(code, parameters)
        }
        FindingObstacle {
            Layout.fillWidth: true
            visible: page.value("kind") === "obstacle"
            detail: opened
            language: page.language
            onLanguageChosen: code => page.language = code
            onFailed: (code, parameters) => page.complain(code, parameters)
        }
        FindingModel {
            Layout.fillWidth: true
            visible: page.value("kind") === "model"
            detail: opened
            language: page.language
            onLanguageChosen: code => page.language = code
            onFailed: (code, parameters) => page.complain(code, parameters)
        }
    }
}
