pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A report: its parts in their order, each with what it stands on, in one language with another beside; then its approval, its
// issues and its files.
Page {
    id: page

    property string trouble
    readonly property ReportAdding adding: newPart

    // Another language stands beside where two columns have room.
    readonly property bool sideBySide: report.beside !== "" && width >= 1000

    columnWidth: sideBySide ? Math.round(1.6 * Theme.readingWidth) : Theme.readingWidth
    title: report.title !== "" ? report.title : Labels.recordLabel("report")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "report/" + page.targetId)
        }
    ]

    ReportDetail {
        id: report

        reportId: page.targetId
        onFailed: (code, parameters) => page.trouble = ReportWords.refusal(code, parameters) || Sentences.sentence(code, parameters)
        onFilled: parts => Notices.offer(parts > 0 ? qsTr("%n part(s) added", "", parts) : qsTr("The records hold nothing new for this report"), null)
        onChanged: page.trouble = ""
    }
    ReportList { id: reports }
    ReportSources {
        id: sources

        detail: report
    }

    ReportAdding {
        id: newPart

        detail: report
    }

    ScrollColumn {
        maximumWidth: page.columnWidth

        Banner {
            Layout.fillWidth: true
            visible: page.trouble !== ""
            kind: Banner.Wrong
            text: page.trouble
        }
        ReportHead {
            Layout.fillWidth: true
            detail: report
        }
        Repeater {
            model: report

            ReportPart {
                required property int index

                Layout.fillWidth: true
                detail: report
                first: index === 0
                last: index === report.count - 1
                wide: page.sideBySide
                onSourcesAsked: sources.choose(partId)
                onAddAsked: newPart.choose(partId)
                onOpened: (type, id) => {
                    const target = type === "statistics_table" ? "statistics" : type
                    if (Places.knows(target))
                        page.go(target, type === target ? id : "")
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: report.canWrite

            AppButton {
                Layout.fillWidth: true
                icon.name: "fetch"
                text: qsTr("Fill from the records")
                onClicked: report.fill()
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Caption
                text: qsTr("Agreed findings by area, tables and charts come under their headings. What is there already stays as it is.")
            }
            AppButton {
                Layout.fillWidth: true
                kind: AppButton.Quiet
                icon.name: "add"
                text: qsTr("Add a part at the end")
                onClicked: newPart.choose("")
            }
        }
        ReportDecision {
            Layout.fillWidth: true
            detail: report
        }
        ReportFiles {
            Layout.fillWidth: true
            reportId: page.targetId
            language: report.language
        }
        AppButton {
            visible: report.canWrite
            kind: AppButton.Quiet
            icon.name: "trash"
            text: qsTr("Remove the report")
            onClicked: {
                const removed = page.targetId
                reports.trash(removed)
                Notices.offer(qsTr("The report was removed"), () => reports.restore(removed))
                page.leave()
            }
        }
    }
}
