pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A criterion's words in three languages: side by side where there is room, else one at a time; what is missing is seen.
Card {
    id: card

    required property CriterionDetail detail
    property bool wide: false
    property string language: Language.code

    readonly property var missing: detail.missing
    readonly property var languages: ["fi", "sv", "en"]

    signal failed(string code, var parameters)

    function shows(language: string): bool {
        return wide || language === card.language
    }

    function missingIn(language: string): int {
        return missing.filter(key => key.endsWith("_" + language)).length
    }

    SegmentedChoice {
        Layout.fillWidth: true
        visible: !card.wide
        name: Labels.fieldLabel("language")
        keys: card.languages
        labelOf: key => Labels.languageName(key)
        iconOf: key => card.missingIn(key) > 0 ? "attention" : ""
        value: card.language
        onChosen: key => card.language = key
    }
    GridLayout {
        Layout.fillWidth: true
        columns: card.wide ? 3 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        Repeater {
            model: card.languages

            ColumnLayout {
                id: head

                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                visible: card.shows(modelData)
                spacing: Theme.space1

                AppText {
                    Layout.fillWidth: true
                    visible: card.wide
                    role: AppText.Heading
                    text: QualityWords.inLanguage(head.modelData)
                }
                Badge {
                    visible: card.missingIn(head.modelData) > 0
                    tone: Badge.Waiting
                    iconName: "attention"
                    text: qsTr("%n missing", "", card.missingIn(head.modelData))
                }
            }
        }
        Repeater {
            model: card.languages

            DetailText {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 100
                visible: card.shows(modelData)
                detail: card.detail
                key: "title_" + modelData
            }
        }
        Repeater {
            model: ["definition_fi", "definition_sv", "definition_en", "evidence_fi", "evidence_sv", "evidence_en", "why_fi", "why_sv", "why_en"]

            RecordText {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                visible: card.shows(modelData.slice(-2))
                recordType: "criterion"
                recordId: card.detail.recordId
                key: modelData
                writable: card.detail.canWrite
                onFailed: (code, parameters) => card.failed(code, parameters)
            }
        }
    }
}
