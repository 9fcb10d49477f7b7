import QtQuick
import QtQuick.Layouts
import Kopa

// One template: an authority's columns, what goes into each, and the file that comes of it.
Page {
    id: page

    readonly property var fields: opened.fields

    function complain(code: string, parameters: var) {
        banners.complain(code, parameters)
    }

    columnWidth: Theme.readingWidth
    title: page.fields.title || Labels.recordLabel("extract_template")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "extract_template/" + page.targetId)
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

    ExtractDetail {
        id: opened

        recordId: page.targetId
        onFailed: (code, parameters) => page.complain(code, parameters)
    }

    ScrollColumn {
        DetailBanners {
            id: banners

            detail: opened
            onDifferencesAsked: page.go("differences", page.targetId)
        }
        ExtractSaving {
            Layout.fillWidth: true
            detail: opened
        }
        Card {
            Layout.fillWidth: true

            DetailText { Layout.fillWidth: true; detail: opened; key: "title" }
            DetailText { Layout.fillWidth: true; detail: opened; recordType: "extract_template"; key: "authority" }
            DetailPicks {
                Layout.fillWidth: true
                detail: opened
                key: "educations"
                words: "education"
                keys: QualityWords.educations
                several: true
                hint: qsTr("None chosen: all kinds of education.")
            }
            DetailText { Layout.fillWidth: true; detail: opened; recordType: "extract_template"; key: "source" }
        }
        ExtractColumns {
            Layout.fillWidth: true
            detail: opened
        }
    }
}
