pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The quality follow-up that municipalities share: where each part of it is, and what asks for a look.
Page {
    id: page

    readonly property var counts: criteria.counts
    readonly property var overview: differences.overview

    readonly property var parts: [["criteria", "asked", "mapping", "crosswalk"], ["qualityreports", "qualityreviews", "actions"], ["qualitycompare", "worksaved", "extracts"]]

    // What waits at a part, in a few words.
    function waiting(part: string): string {
        if (part === "criteria" && page.counts.rivals > 0)
            return qsTr("%n to be settled", "", page.counts.rivals)
        if (part === "criteria" && page.counts.proposed > 0)
            return qsTr("%n proposed", "", page.counts.proposed)
        if (part === "asked" && overview.length > 0)
            return qsTr("%n in conflict", "", overview.reduce((sum, row) => sum + row.conflict, 0))
        if (part === "actions" && actions.count > 0)
            return qsTr("%n open", "", actions.count)
        return ""
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("quality")

    CriterionListModel { id: criteria }
    QualityDifferences { id: differences }
    ActionList { id: actions }

    ScrollColumn {
        Repeater {
            model: page.parts

            Card {
                id: group

                required property var modelData

                Layout.fillWidth: true
                padding: 1
                spacing: 0

                Repeater {
                    model: group.modelData

                    ListRow {
                        id: row

                        required property string modelData
                        readonly property string waiting: page.waiting(modelData)

                        Layout.fillWidth: true
                        title: Labels.placeLabel(modelData)
                        second: QualityWords.purpose(modelData)
                        third: waiting
                        iconName: Labels.placeIcon(modelData)
                        chevron: true
                        onClicked: page.go(modelData, "")
                    }
                }
            }
        }
    }
}
