import QtQuick
import QtQuick.Layouts
import Kopa

// How one municipality follows up quality with a provider, as it was told.
Page {
    id: page

    readonly property var fields: opened.fields

    function complain(code: string, parameters: var) {
        banners.errorText = Sentences.sentence(code, parameters)
    }

    columnWidth: Theme.readingWidth
    title: page.fields.title || Labels.recordLabel("method")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "method/" + page.targetId)
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

    MethodDetail {
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
        Card {
            Layout.fillWidth: true

            DetailText {
                Layout.fillWidth: true
                detail: opened
                key: "title"
            }
            DetailRegister {
                Layout.fillWidth: true
                label: Labels.fieldLabel("municipality")
                detail: opened
                key: "organisation"
            }
            DetailRegister {
                Layout.fillWidth: true
                detail: opened
                key: "provider"
            }
            DetailPicks {
                Layout.fillWidth: true
                detail: opened
                key: "education"
                keys: QualityWords.educations
            }
            DetailPicks {
                Layout.fillWidth: true
                detail: opened
                key: "kind"
                words: "method.kind"
                keys: QualityWords.methodKinds
            }
            DetailText {
                Layout.fillWidth: true
                detail: opened
                key: "calendar"
            }
            DetailDay {
                Layout.fillWidth: true
                detail: opened
                key: "asked_on"
            }
            DetailNote {
                Layout.fillWidth: true
                detail: opened
            }
        }
        Card {
            Layout.fillWidth: true

            RecordText {
                Layout.fillWidth: true
                recordType: "method"
                recordId: page.targetId
                key: "method"
                label: RecordWords.field("method.method", Language.code)
                writable: opened.canWrite
                onFailed: (code, parameters) => page.complain(code, parameters)
            }
            RecordText {
                Layout.fillWidth: true
                recordType: "method"
                recordId: page.targetId
                key: "indicators"
                writable: opened.canWrite
                onFailed: (code, parameters) => page.complain(code, parameters)
            }
            RecordText {
                Layout.fillWidth: true
                recordType: "method"
                recordId: page.targetId
                key: "example"
                writable: opened.canWrite
                onFailed: (code, parameters) => page.complain(code, parameters)
            }
            RecordText {
                Layout.fillWidth: true
                recordType: "method"
                recordId: page.targetId
                key: "remark"
                writable: opened.canWrite
                onFailed: (code, parameters) => page.complain(code, parameters)
            }
        }
    }
}
