pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One cost or income of a scenario: what for, how much, who pays it to whom, and whether funding knows of it.
Page {
    id: page

    readonly property bool income: /^(state_share|home_municipality|learner_fee)$/.test(page.value("kind"))

    function value(key: string): string {
        return opened.fields[key] ?? ""
    }

    columnWidth: Theme.readingWidth
    title: RecordWords.choice("cost_item.kind", page.value("kind"), Language.code) || Labels.recordLabel("cost_item")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "cost_item/" + page.targetId)
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

    CostItemDetail {
        id: opened

        recordId: page.targetId
        onFailed: (code, parameters) => banners.complain(code, parameters)
    }
    RegisterChoices { id: organisations; kind: "organisations" }

    component Whom: DetailReference {
        Layout.fillWidth: true
        detail: opened
        recordType: "cost_item"
        iconName: "organisation"
        choices: organisations
        nameOf: id => Labels.nameOf(organisations, "organisations", id)
    }

    ScrollColumn {
        DetailBanners {
            id: banners

            Layout.fillWidth: true
            detail: opened
            faultsText: OfferingWords.faults(opened.faults)
            onDifferencesAsked: page.go("differences", page.targetId)
        }
        Card {
            Layout.fillWidth: true

            DetailChoice {
                Layout.fillWidth: true
                detail: opened
                recordType: "cost_item"
                key: "kind"
                keys: ["salaries", "travel", "premises", "material", "equipment", "state_share", "home_municipality", "learner_fee", "other"]
            }
            DetailMoney { Layout.fillWidth: true; detail: opened; recordType: "cost_item"; key: "amount" }
            DetailChoice { Layout.fillWidth: true; detail: opened; recordType: "cost_item"; key: "basis"; keys: ["total", "per_learner"] }
            Whom { key: "payer"; hint: page.income ? qsTr("The state and the learners need not be named.") : "" }
            Whom { key: "receiver"; hint: page.income ? "" : qsTr("Empty when it goes to staff, sellers or others.") }
            DetailChoice { Layout.fillWidth: true; detail: opened; recordType: "cost_item"; key: "known"; keys: ["yes", "no"] }
            DetailText { Layout.fillWidth: true; detail: opened; recordType: "cost_item"; key: "source" }
            RecordText {
                Layout.fillWidth: true
                recordType: "cost_item"
                recordId: page.targetId
                key: "remark"
                writable: opened.canWrite
                onFailed: (code, parameters) => banners.complain(code, parameters)
            }
        }
    }
}
