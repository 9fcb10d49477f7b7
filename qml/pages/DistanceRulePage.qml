import QtQuick
import QtQuick.Layouts
import Kopa

// One limit of distance teaching: of which education form, from when, what it says and who says so.
Page {
    id: page

    readonly property bool counts: /^(share_percent|lessons_week)$/.test(value("kind"))

    function value(key: string): string {
        return opened.fields[key] ?? ""
    }

    columnWidth: Theme.readingWidth
    title: OfferingWords.form(page.value("form")) || Labels.recordLabel("distance_rule")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "distance_rule/" + page.targetId)
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

    DistanceRuleDetail {
        id: opened

        recordId: page.targetId
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
        Card {
            Layout.fillWidth: true

            DetailForms {
                Layout.fillWidth: true
                writable: opened.canWrite
                chosen: [page.value("form")]
                onToggled: form => opened.setField("form", form)
            }
            DetailChoice {
                Layout.fillWidth: true
                detail: opened
                recordType: "distance_rule"
                key: "kind"
                keys: ["share_percent", "lessons_week", "only_with_reason", "not_allowed"]
            }
            DetailNumber { Layout.fillWidth: true; visible: page.counts; detail: opened; recordType: "distance_rule"; key: "limit" }
            DetailDay { Layout.fillWidth: true; detail: opened; recordType: "distance_rule"; key: "from" }
            DetailDay { Layout.fillWidth: true; detail: opened; recordType: "distance_rule"; key: "to"; hint: qsTr("Empty while it holds.") }
            DetailText {
                Layout.fillWidth: true
                detail: opened
                recordType: "distance_rule"
                key: "source"
                hint: qsTr("The law and its section, a decision, or who said so and when")
            }
        }
        DetailWords {
            id: words

            Layout.fillWidth: true
            detail: opened
            titled: false

            RecordText {
                Layout.fillWidth: true
                recordType: "distance_rule"
                recordId: page.targetId
                key: "text_" + words.language
                writable: opened.canWrite
                onFailed: (code, parameters) => banners.complain(code, parameters)
            }
        }
    }
}
