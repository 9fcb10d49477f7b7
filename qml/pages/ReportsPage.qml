pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The reports: those being written, those issued, and a new one. A target "pilot/ID", "event/ID" or "note/ID" is what a new one
// is about.
Page {
    id: page

    readonly property var about: targetId.split("/")
    readonly property bool writable: Workspace.role !== "reader"
    property string kind: ({ pilot: "pilot", event: "workshop", note: "travel" })[about[0]] ?? "final"
    property string pilot: about[0] === "pilot" ? about[1] : ""

    function aboutId(type: string): string {
        return about[0] === type ? about[1] : ""
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("reports")
    actions: [
        IconButton {
            icon.name: "trash"
            text: qsTr("Deleted")
            onClicked: page.go("trash", "report")
        }
    ]

    ReportList {
        id: reports

        onMade: reportId => page.go("report", reportId)
    }
    RegisterChoices { id: pilots; kind: "pilots" }

    ScrollColumn {
        EmptyState {
            Layout.fillWidth: true
            visible: reports.loaded && reports.count === 0
            iconName: "page"
            text: qsTr("No reports yet. A report begins with the headings of its kind and is filled from findings, targets and events; each sentence leads back to what it stands on.")
        }
        Card {
            Layout.fillWidth: true
            visible: reports.count > 0
            padding: 1
            spacing: 0

            Repeater {
                model: reports

                ListRow {
                    id: row

                    required property string reportId
                    required property string kind
                    required property string pilot
                    required property string state
                    required property var model

                    Layout.fillWidth: true
                    title: model.title
                    second: Labels.line([RecordWords.choice("report.kind", kind, Language.code), pilot])
                    iconName: "page"
                    chevron: true
                    onClicked: page.go("report", reportId)

                    Badge {
                        text: RecordWords.choice("report.state", row.state === "" ? "draft" : row.state, Language.code)
                        tone: row.state === "issued" ? Badge.Accent : row.state === "approved" ? Badge.Info : Badge.Calm
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: page.writable

            FormField {
                id: kinds

                Layout.fillWidth: true
                label: qsTr("New report")

                SegmentedChoice {
                    name: kinds.label
                    keys: ReportWords.kinds
                    labelOf: key => RecordWords.choice("report.kind", key, Language.code)
                    value: page.kind
                    onChosen: key => page.kind = key
                }
            }
            FormField {
                id: pilotField

                Layout.fillWidth: true
                visible: page.kind === "pilot"
                label: Labels.recordLabel("pilot")

                ComboPicker {
                    name: pilotField.label
                    iconName: "pilot"
                    choices: pilots
                    value: page.pilot
                    valueText: Labels.nameOf(pilots, "pilots", page.pilot)
                    onSearched: text => pilots.search = text
                    onChosen: id => page.pilot = id
                }
            }
            AppButton {
                icon.name: "add"
                enabled: page.kind !== "pilot" || page.pilot !== ""
                text: qsTr("Begin the report")
                onClicked: reports.begin(page.kind, page.kind === "pilot" ? page.pilot : "", page.aboutId("event"), page.aboutId("note"))
            }
        }
    }
}
