pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Where municipalities ask one provider for different things in one kind of education: all in numbers, or one of them
// ("PROVIDER/EDUCATION") side by side.
Page {
    id: page

    readonly property bool ofOne: targetId !== ""

    readonly property var kinds: ["conflict", "stricter", "local", "same"]
    readonly property var buyers: differences.municipalities

    function numbers(row: var): string {
        return kinds.filter(kind => row[kind] > 0)
            .map(kind => row[kind] + " " + QualityWords.difference(kind)).join(" · ")
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("asked")

    QualityDifferences {
        id: differences

        provider: page.targetId.split("/")[0]
        education: page.targetId.split("/")[1] ?? ""
    }
    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            visible: page.ofOne
            role: AppText.Heading
            text: Labels.line([differences.name, RecordWords.choice("education", differences.education, Language.code)])
        }
        AppText {
            Layout.fillWidth: true
            visible: page.ofOne && page.buyers.length > 0
            role: AppText.Second
            text: qsTr("Bought by %1").arg(page.buyers.join(", "))
        }
        Card {
            Layout.fillWidth: true
            visible: !page.ofOne && differences.overview.length > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: page.ofOne ? [] : differences.overview

                    ListRow {
                        required property var modelData

                        width: parent?.width || implicitWidth
                        title: modelData.name
                        second: Labels.line([RecordWords.choice("education", modelData.education, Language.code), qsTr("%n municipality(-ies)", "", modelData.buyers)])
                        third: page.numbers(modelData)
                        iconName: modelData.conflict > 0 ? "warning" : "compare"
                        iconColor: modelData.conflict > 0 ? Theme.cloudberry : Theme.muted
                        chevron: true
                        onClicked: page.go("asked", modelData.provider + "/" + modelData.education)
                    }
                }
            }
        }
        Column {
            Layout.fillWidth: true
            visible: page.ofOne
            spacing: Theme.space3

            Repeater {
                model: page.ofOne ? differences.rows : []

                AskedRow {
                    required property var modelData

                    width: parent?.width || implicitWidth
                    row: modelData
                    onOpened: criterionId => page.go("criterion", criterionId)
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: differences.loaded && (page.ofOne ? differences.rows.length === 0 : differences.overview.length === 0)
            iconName: "compare"
            text: page.ofOne ? qsTr("Nobody has written yet what is asked of this provider.")
                             : qsTr("Nothing can be compared yet: write down which municipalities buy from the same provider, and what each of them asks.")
            actionText: Labels.placeLabel("mapping")
            onActed: page.go("mapping", "")
        }
    }
}
