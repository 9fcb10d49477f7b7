import QtQuick
import QtQuick.Layouts
import Kopa

// One need of working life: what is needed, where, who says so and when, and which offerings answer it.
Page {
    id: page

    function value(key: string): string {
        return opened.fields[key] ?? ""
    }

    columnWidth: Theme.readingWidth
    title: opened.title || Labels.recordLabel("need")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "need/" + page.targetId)
        },
        IconButton {
            visible: opened.canWrite
            icon.name: "trash"
            text: qsTr("Move to the trash")
            onClicked: {
                opened.trash()
                Notices.offer(qsTr("“%1” is in the trash").arg(page.title), () => opened.restore())
                page.leave()
            }
        }
    ]

    NeedDetail {
        id: opened

        recordId: page.targetId
        onFailed: (code, parameters) => banners.complain(code, parameters)
    }
    EvidenceSheet {
        id: evidenceSheet

        detail: opened
        onNoteAsked: noteId => page.go("note", noteId)
    }
    ScrollColumn {
        DetailBanners {
            id: banners

            Layout.fillWidth: true
            detail: opened
            faultsText: OfferingWords.faults(opened.faults)
            onDifferencesAsked: page.go("differences", page.targetId)
        }
        DetailWords {
            Layout.fillWidth: true
            detail: opened
        }
        NeedAnswers {
            Layout.fillWidth: true
            detail: opened
            onOfferingOpened: offeringId => page.go("offering", offeringId)
        }
        DetailEvidence {
            Layout.fillWidth: true
            detail: opened
            onOpened: (target, targetId) => page.go(target, targetId)
            onAddAsked: evidenceSheet.choose()
        }
        NeedAbout {
            Layout.fillWidth: true
            detail: opened
            onFailed: (code, parameters) => banners.complain(code, parameters)
        }
        AppButton {
            Layout.fillWidth: true
            visible: page.value("note") !== ""
            icon.name: "note"
            text: qsTr("Open the note it was said in")
            onClicked: page.go("note", page.value("note"))
        }
    }
}
