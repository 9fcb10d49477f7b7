pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One review of a provider against a criterion: its level, what it stands on, the other reviewer's, and what was seen before.
Page {
    id: page

    readonly property var fields: opened.fields

    readonly property var self: people.revision >= 0 ? people.find("mine", true) : ({})

    function complain(code: string, parameters: var) {
        banners.errorText = Sentences.sentence(code, parameters)
    }

    columnWidth: Theme.readingWidth
    title: Labels.recordLabel("quality_review")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "quality_review/" + page.targetId)
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

    QualityReviewDetail {
        id: opened

        recordId: page.targetId
        onFailed: (code, parameters) => page.complain(code, parameters)
    }
    QualityReviewList { id: reviews }
    ActionList { id: toDo }
    PeopleList { id: people }

    ScrollColumn {
        DetailBanners {
            id: banners

            detail: opened
            faultsText: QualityWords.faults(opened.faults)
            onDifferencesAsked: page.go("differences", page.targetId)
        }
        Card {
            Layout.fillWidth: true

            DetailRegister {
                Layout.fillWidth: true
                detail: opened
                key: "provider"
            }
            DetailCriterion {
                Layout.fillWidth: true
                detail: opened
                key: "criterion"
            }
            DetailPicks {
                Layout.fillWidth: true
                label: RecordWords.field("quality_review.level", Language.code)
                detail: opened
                key: "level"
                words: "quality_review.level"
                keys: QualityWords.levels
            }
            RecordText {
                Layout.fillWidth: true
                recordType: "quality_review"
                recordId: page.targetId
                key: "words"
                writable: opened.canWrite
                onFailed: (code, parameters) => page.complain(code, parameters)
            }
            DetailPicks {
                Layout.fillWidth: true
                detail: opened
                key: "state"
                words: "quality_review.state"
                keys: ["draft", "given", "agreed"]
            }
            DetailDay {
                Layout.fillWidth: true
                label: RecordWords.field("quality_review.on", Language.code)
                detail: opened
                key: "on"
            }
            TaskOwner {
                Layout.fillWidth: true
                label: Labels.fieldLabel("reviewer")
                enabled: opened.canWrite
                person: page.fields.reviewer ?? ""
                onChosen: person => opened.setField("reviewer", person)
            }
        }
        ReviewEvidence {
            Layout.fillWidth: true
            detail: opened
            onOpened: (target, targetId) => page.go(target, targetId)
        }
        ReviewBeside {
            Layout.fillWidth: true
            detail: opened
            onOpened: reviewId => page.go("qualityreview", reviewId)
            onAsked: page.go("qualityreview", reviews.create(page.self.personId ?? "", page.targetId))
        }
        AppButton {
            visible: opened.canWrite
            icon.name: "add"
            text: qsTr("Something to be put right")
            onClicked: page.go("action", toDo.create(page.self.personId ?? "", page.targetId))
        }
    }
}
