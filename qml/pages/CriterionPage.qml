import QtQuick
import QtQuick.Layouts
import Kopa

// One criterion: its words in three languages, what it asks for, where it belongs, what was said to it, and its versions.
Page {
    id: page

    function complain(code: string, parameters: var) {
        banners.errorText = Sentences.sentence(code, parameters)
    }

    columnWidth: Theme.readingWidth
    title: opened.title || Labels.recordLabel("criterion")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "criterion/" + page.targetId)
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

    CriterionDetail {
        id: opened

        recordId: page.targetId
        onFailed: (code, parameters) => page.complain(code, parameters)
    }

    ScrollColumn {
        DetailBanners {
            id: banners

            detail: opened
            faultsText: QualityWords.faults(opened.faults)
            onDifferencesAsked: page.go("differences", page.targetId)
        }
        CriterionRivals {
            Layout.fillWidth: true
            visible: opened.rivals.length > 0
            detail: opened
            onOpened: criterionId => page.go("criterion", criterionId)
        }
        CriterionLanguages {
            Layout.fillWidth: true
            detail: opened
            wide: page.width >= 1.5 * Theme.phoneWidth * Theme.textScale
            onFailed: (code, parameters) => page.complain(code, parameters)
        }
        CriterionAsked {
            Layout.fillWidth: true
            detail: opened
        }
        CriterionBelongs {
            Layout.fillWidth: true
            detail: opened
            onFailed: (code, parameters) => page.complain(code, parameters)
        }
        CriterionVoices {
            Layout.fillWidth: true
            visible: opened.common
            detail: opened
        }
        CriterionVersions {
            Layout.fillWidth: true
            detail: opened
            onOpened: criterionId => page.go("criterion", criterionId)
        }
    }
}
