import QtQuick
import QtQuick.Layouts
import Kopa

// One offering: what it is, by whom, where and for whom, how it stands to the limits of distance teaching, which needs it
// answers, and what it costs.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: opened.title || Labels.recordLabel("offering")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "offering/" + page.targetId)
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

    OfferingDetail {
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
        DetailWords {
            id: words

            Layout.fillWidth: true
            detail: opened

            RecordText {
                Layout.fillWidth: true
                recordType: "offering"
                recordId: page.targetId
                key: "terms_" + words.language
                writable: opened.canWrite
                onFailed: (code, parameters) => banners.complain(code, parameters)
            }
        }
        OfferingAbout {
            Layout.fillWidth: true
            detail: opened
        }
        OfferingWhere {
            Layout.fillWidth: true
            detail: opened
        }
        OfferingDistance {
            Layout.fillWidth: true
            detail: opened
            onRuleOpened: ruleId => page.go("distancerule", ruleId)
            onRulesAsked: page.go("distancerules", "")
        }
        OfferingNeeds {
            Layout.fillWidth: true
            detail: opened
            onNeedsAsked: page.go("needs", "")
        }
        Card {
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                text: qsTr("What it costs whom")
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: opened.scenarios > 0 ? qsTr("%n scenario(s) side by side", "", opened.scenarios)
                                           : qsTr("Different ways to arrange it can be laid side by side: in all, per learner, and what each pays.")
            }
            AppButton {
                Layout.fillWidth: true
                icon.name: "compare"
                text: qsTr("Open the scenarios")
                onClicked: page.go("scenarios", page.targetId)
            }
        }
    }
}
