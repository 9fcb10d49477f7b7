pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How much reporting it spares that a provider reports once, and how that is counted.
Page {
    id: page

    readonly property var sum: saved.sum

    function told(saved: var): string {
        return Labels.line([qsTr("%n reports in place of %1", "", saved.reports).arg(Labels.number(saved.reportsApart)),
                            qsTr("%n fields in place of %1", "", saved.fields).arg(Labels.number(saved.fieldsApart))])
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("worksaved")

    WorkSavedList { id: saved }

    ScrollColumn {
        EmptyState {
            Layout.fillWidth: true
            visible: saved.loaded && saved.rows.length === 0
            iconName: "check"
            text: qsTr("Nothing has been sent yet. Once a provider has sent a report, what it spared is counted here.")
        }
        Card {
            Layout.fillWidth: true
            visible: saved.rows.length > 0

            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                text: page.sum.fieldsApart === undefined ? "" : page.told(page.sum)
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: qsTr("Counted so: without a common report each municipality gets a report of its own, with a field for every criterion that it asks of the provider, in each kind of education and for each group. With one, an answer that is the same for all is given once, and a municipality's own criterion that belongs to a common one is answered by that.")
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: saved.rows.length > 0
            text: qsTr("By provider")
        }
        Card {
            Layout.fillWidth: true
            visible: saved.rows.length > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: saved.rows

                    ListRow {
                        required property var modelData

                        width: parent?.width || implicitWidth
                        title: Labels.line([modelData.provider, ReportingWords.period(modelData.period)])
                        second: page.told(modelData)
                        iconName: "page"
                    }
                }
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: saved.buyers.length > 0
            text: qsTr("By municipality")
        }
        Card {
            Layout.fillWidth: true
            visible: saved.buyers.length > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: saved.buyers

                    ListRow {
                        required property var modelData

                        width: parent?.width || implicitWidth
                        title: modelData.name
                        second: qsTr("%n fields in reports of its own", "", modelData.fields)
                        iconName: "organisation"
                    }
                }
            }
        }
    }
}
