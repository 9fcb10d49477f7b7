pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The quality reports of a year: what is expected, begun, sent, late or missing, and the beginning of a new one.
Page {
    id: page

    property string trouble

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("qualityreports")

    QualityReportList {
        id: reports

        onMade: report => page.go("qualityreport", report)
        onFailed: (code, parameters) => page.trouble = code === "invalid_argument" ? qsTr("There is a report for this period already.") : Sentences.sentence(code, parameters)
    }

    RegisterChoices { id: organisations; kind: "organisations" }

    ScrollColumn {
        YearRow {
            Layout.fillWidth: true
            year: reports.year
            onChosen: year => reports.year = year
        }
        Banner {
            Layout.fillWidth: true
            visible: page.trouble !== ""
            kind: Banner.Wrong
            text: page.trouble
        }
        EmptyState {
            Layout.fillWidth: true
            visible: reports.loaded && reports.rows.length === 0
            iconName: "page"
            text: qsTr("No reports are expected this year. They follow from the calendars of the criteria and from who buys education of whom.")
        }
        Card {
            Layout.fillWidth: true
            visible: reports.rows.length > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: reports.rows

                    ListRow {
                        id: row

                        required property var modelData
                        readonly property bool amiss: modelData.standing === "late" || modelData.standing === "missing"

                        width: parent?.width || implicitWidth
                        title: Labels.line([modelData.provider, modelData.buyer])
                        second: Labels.line([ReportingWords.period(modelData.period), modelData.due !== "" ? qsTr("due %1").arg(Labels.date(modelData.due)) : ""])
                        secondLines: 3
                        third: page.narrow ? ReportingWords.standing(modelData.standing) : ""
                        iconName: page.narrow && amiss ? "warning" : "page"
                        iconColor: page.narrow && amiss ? Theme.lingonberry : Theme.muted
                        chevron: modelData.report !== ""
                        enabled: modelData.report !== ""
                        onClicked: page.go(modelData.part ? "qualitypart" : "qualityreport", modelData.report)

                        Badge {
                            visible: !page.narrow
                            text: ReportingWords.standing(row.modelData.standing)
                            tone: row.amiss ? Badge.Wrong : row.modelData.standing === "sent" ? Badge.Accent : Badge.Calm
                        }
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: reports.loaded && reports.providers.length === 0 && Workspace.role !== "reader"

            FormField {
                id: own

                Layout.fillWidth: true
                label: qsTr("Reporting as a provider")
                hint: qsTr("A provider's reports lie in a space of its own, which only its own people read.")

                ComboPicker {
                    name: own.label
                    iconName: "organisation"
                    choices: organisations
                    placeholderText: qsTr("Choose the provider")
                    onSearched: text => organisations.search = text
                    onChosen: id => page.go("newspace", "provider/" + id)
                }
            }
        }
        QualityReportBegin {
            Layout.fillWidth: true
            visible: reports.providers.length > 0
            providers: reports.providers
            year: reports.year
            onBegun: (provider, period) => {
                page.trouble = ""
                reports.begin(provider, period)
            }
        }
    }
}
