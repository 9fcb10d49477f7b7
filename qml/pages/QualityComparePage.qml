pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Municipalities and providers side by side by one criterion: bars that can be read as a table, and where a new definition breaks
// the line.
Page {
    id: page

    readonly property var criteria: comparison.criteria

    function answered(need: var): string {
        return Labels.line([need.open > 0 ? qsTr("%n open", "", need.open) : "", need.planned > 0 ? qsTr("%n planned for", "", need.planned) : "", need.answered > 0 ? qsTr("%n answered", "", need.answered) : ""])
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("qualitycompare")

    QualityComparison { id: comparison }
    KeyChoices {
        id: criterionChoices

        targets: page.criteria.map(one => ({ key: one.id, label: one.title }))
    }

    ScrollColumn {
        EmptyState {
            Layout.fillWidth: true
            visible: comparison.loaded && comparison.criteria.length === 0
            iconName: "chart"
            text: qsTr("Nothing to compare yet. Figures come from the quality reports that this device may read.")
        }
        Card {
            Layout.fillWidth: true
            visible: comparison.criteria.length > 0

            FormField {
                id: criterionField

                Layout.fillWidth: true
                label: qsTr("Criterion")

                ComboPicker {
                    name: criterionField.label
                    iconName: "page"
                    choices: criterionChoices
                    value: comparison.criterion
                    valueText: page.criteria.find(one => one.id === value)?.title ?? ""
                    onSearched: text => criterionChoices.search = text
                    onChosen: itemId => comparison.criterion = itemId
                }
            }
            FormField {
                id: educationField

                Layout.fillWidth: true
                visible: comparison.educations.length > 1
                label: qsTr("Kind of education")

                SegmentedChoice {
                    name: educationField.label
                    keys: comparison.educations
                    labelOf: key => RecordWords.choice("education", key, Language.code)
                    value: comparison.education
                    onChosen: key => comparison.education = key
                }
            }
            FormField {
                id: groupField

                Layout.fillWidth: true
                visible: comparison.groups.length > 0
                label: qsTr("Group")

                SegmentedChoice {
                    name: groupField.label
                    keys: ["", ...comparison.groups]
                    labelOf: key => key === "" ? qsTr("All") : key
                    value: comparison.group
                    onChosen: key => comparison.group = key
                }
            }
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.space3

            Repeater {
                model: comparison.series

                ComparedSeries {
                    required property var modelData

                    width: parent?.width || implicitWidth
                    series: modelData
                    measure: comparison.scale
                    most: comparison.most
                }
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: comparison.needs.length > 0
            text: qsTr("Needs of working life in the same municipalities")
        }
        Card {
            Layout.fillWidth: true
            visible: comparison.needs.length > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: comparison.needs

                    ListRow {
                        required property var modelData

                        width: parent?.width || implicitWidth
                        iconName: "organisation"
                        title: Labels.line([modelData.municipality, modelData.field])
                        second: page.answered(modelData)
                        chevron: true
                        onClicked: page.go("needs", "")
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: comparison.series.length > 0
            role: AppText.Caption
            color: Theme.muted
            text: qsTr("From the quality reports that this device may read. A line under a period says that the definition changed there: figures before and after it are not to be compared.")
        }
    }
}
