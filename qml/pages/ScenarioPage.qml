pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One scenario: for how many learners, what stands behind that number, and its costs and incomes.
Page {
    id: page

    function whom(name: string, kind: string): string {
        return name !== "" ? name : OfferingWords.party(kind)
    }

    function value(key: string): string {
        return opened.fields[key] ?? ""
    }

    function sum(key: string): real {
        return opened.sums[key] ?? NaN
    }

    columnWidth: Theme.readingWidth
    title: opened.title || Labels.recordLabel("scenario")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "scenario/" + page.targetId)
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

    ScenarioDetail {
        id: opened

        recordId: page.targetId
        onFailed: (code, parameters) => banners.complain(code, parameters)
    }
    // Who is chosen here is the only one of its offering.
    ScenarioBoard {
        id: board

        offeringId: page.value("offering")
        onFailed: (code, parameters) => banners.complain(code, parameters)
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
        ScenarioDemand {
            Layout.fillWidth: true
            detail: opened
            onStatisticsAsked: page.go("statistics", "")
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Costs and incomes")
            count: opened.items.length
        }
        Card {
            id: rows

            Layout.fillWidth: true
            visible: opened.items.length > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: opened.items

                    ListRow {
                        id: row

                        required property var modelData

                        width: rows.width - 2 * rows.padding
                        text: (modelData.kind === "" ? qsTr("Kind not chosen") : RecordWords.choice("cost_item.kind", modelData.kind, Language.code)) + (isNaN(modelData.sum) ? "" : ": " + Labels.money(modelData.sum))
                        second: page.whom(modelData.payer, modelData.payerKind) + " → " + page.whom(modelData.receiver, modelData.receiverKind)
                        third: Labels.line([modelData.perLearner ? RecordWords.choice("basis", "per_learner", Language.code) : "", modelData.known === "no" ? qsTr("funding does not know of it") : ""])
                        chevron: true
                        onClicked: page.go("costitem", row.modelData.itemId)

                        Badge {
                            visible: row.modelData.faulty
                            tone: Badge.Waiting
                            iconName: "attention"
                            text: qsTr("needs a look")
                        }
                    }
                }
            }
        }
        AppButton {
            Layout.fillWidth: true
            visible: opened.canWrite
            icon.name: "add"
            text: qsTr("Add a cost or an income")
            onClicked: page.go("costitem", opened.addItem())
        }
        Card {
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                font.weight: Font.DemiBold
                text: qsTr("Costs in all: %1").arg(Labels.money(page.sum("total")))
            }
            AppText {
                Layout.fillWidth: true
                visible: !isNaN(page.sum("perLearner"))
                text: qsTr("Per learner: %1").arg(Labels.money(page.sum("perLearner")))
            }
            AppText {
                Layout.fillWidth: true
                visible: page.sum("unknown") > 0
                text: qsTr("Funding does not know of %1 of it").arg(Labels.money(page.sum("unknown")))
            }
            FormField {
                id: state

                Layout.fillWidth: true
                label: Labels.fieldLabel("state")

                SegmentedChoice {
                    enabled: opened.canWrite
                    name: state.label
                    keys: ["draft", "chosen", "dropped"]
                    labelOf: key => RecordWords.choice("scenario.state", key, Language.code)
                    value: page.value("state")
                    onChosen: key => key === "chosen" ? board.choose(page.targetId) : opened.setField("state", key)
                }
            }
            RecordText {
                Layout.fillWidth: true
                recordType: "scenario"
                recordId: page.targetId
                key: "assumptions"
                writable: opened.canWrite
                onFailed: (code, parameters) => banners.complain(code, parameters)
            }
        }
    }
}
