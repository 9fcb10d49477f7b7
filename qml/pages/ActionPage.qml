import QtQuick
import QtQuick.Layouts
import Kopa

// One corrective action: what, at whom, whose it is to see to it, and by when.
Page {
    id: page

    readonly property var fields: opened.fields
    readonly property bool done: (page.fields.done ?? "") !== ""

    function complain(code: string, parameters: var) {
        banners.errorText = Sentences.sentence(code, parameters)
    }

    columnWidth: Theme.readingWidth
    title: page.fields.title || Labels.recordLabel("corrective_action")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "corrective_action/" + page.targetId)
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

    ActionDetail {
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
        AppButton {
            visible: opened.canWrite
            kind: page.done ? AppButton.Secondary : AppButton.Primary
            icon.name: page.done ? "undo" : "check"
            text: page.done ? qsTr("Open it again") : qsTr("It is put right")
            onClicked: opened.setDone(!page.done)
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
                detail: opened
                key: "provider"
            }
            DetailCriterion {
                Layout.fillWidth: true
                detail: opened
                key: "criterion"
            }
            RecordText {
                Layout.fillWidth: true
                recordType: "corrective_action"
                recordId: page.targetId
                key: "words"
                label: qsTr("What is to be put right")
                writable: opened.canWrite
                onFailed: (code, parameters) => page.complain(code, parameters)
            }
            TaskOwner {
                Layout.fillWidth: true
                enabled: opened.canWrite
                person: page.fields.owner ?? ""
                onChosen: person => opened.setField("owner", person)
            }
            DetailDay {
                Layout.fillWidth: true
                detail: opened
                key: "due"
            }
            FormField {
                id: bell

                Layout.fillWidth: true
                label: Labels.fieldLabel("remind")
                hint: bell.when === "" ? qsTr("Without a time the reminder comes on the morning of its day.") : ""

                readonly property string when: page.fields.remind ?? ""

                DateTimeField {
                    name: bell.label
                    enabled: opened.canWrite
                    tongue: Qt.locale(Language.locale)
                    value: bell.when
                    onEdited: value => opened.setField("remind", value)
                }
                ClearTime {
                    visible: opened.canWrite && bell.when !== ""
                    onClicked: opened.setField("remind", "")
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: (page.fields.review ?? "") !== ""
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: qsTr("The review that it came from")
                iconName: "visit"
                chevron: true
                onClicked: page.go("qualityreview", page.fields.review)
            }
        }
        Card {
            Layout.fillWidth: true
            visible: (page.fields.report ?? "") !== ""
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: qsTr("The report that it came from")
                iconName: "page"
                chevron: true
                onClicked: page.go("qualitypart", page.fields.report)
            }
        }
    }
}
