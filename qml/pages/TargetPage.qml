import QtQuick
import QtQuick.Layouts
import Kopa

// One development target: its name and what was tried in three languages, its figures with their days, and its state.
Page {
    id: page

    property string errorText
    property string language: Language.code

    function complain(code: string, parameters: var) {
        errorText = Sentences.sentence(code, parameters)
    }

    function value(key: string): string {
        return opened.fields[key] ?? ""
    }

    function faultWords(faults: var): string {
        return faults.map(fault => FindingWords.targetFault(fault)).join(" ")
    }

    columnWidth: Theme.readingWidth
    title: Labels.pickName(value("name_fi"), value("name_sv"), value("name_en")) || Labels.recordLabel("target")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "target/" + page.targetId)
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

    TargetDetail {
        id: opened

        targetId: page.targetId
        onFailed: (code, parameters) => page.complain(code, parameters)
    }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: page.errorText !== ""
            kind: Banner.Wrong
            closable: true
            text: page.errorText
            onClosed: page.errorText = ""
        }
        Banner {
            Layout.fillWidth: true
            visible: opened.faults.length > 0
            kind: Banner.Waiting
            text: page.faultWords(opened.faults)
        }
        Banner {
            Layout.fillWidth: true
            visible: opened.differs
            kind: Banner.Waiting
            text: qsTr("Two people wrote something about this target differently. Both are kept.")
            actionText: qsTr("Show both")
            onActed: page.go("differences", page.targetId)
        }
        Card {
            Layout.fillWidth: true

            SegmentedChoice {
                Layout.fillWidth: true
                name: Labels.fieldLabel("language")
                keys: ["fi", "sv", "en"]
                labelOf: key => Labels.languageName(key)
                value: page.language
                onChosen: key => page.language = key
            }
            FormField {
                id: heading

                Layout.fillWidth: true
                label: FindingWords.nameIn(page.language)

                TextField {
                    readonly property string key: "name_" + page.language

                    name: heading.label
                    readOnly: !opened.canWrite
                    text: page.value(key)
                    onEditingFinished: opened.setField(key, text)
                }
            }
            RecordText {
                Layout.fillWidth: true
                recordType: "target"
                recordId: page.targetId
                key: "tried_" + page.language
                writable: opened.canWrite
                onFailed: (code, parameters) => page.complain(code, parameters)
            }
        }
        TargetFigures {
            Layout.fillWidth: true
            detail: opened
        }
        TargetAbout {
            Layout.fillWidth: true
            detail: opened
        }
    }
}
